import type { ElementState, FeedbackKind, ToastRow } from "./element-state";

export function addToast(state: ElementState, toast: ToastRow): ElementState {
  return { ...state, toasts: [...state.toasts, toast] };
}

export function removeToast(state: ElementState, id: string): ElementState {
  return { ...state, toasts: state.toasts.filter((toast) => toast.id !== id) };
}

export function dismissNotice(state: ElementState, id: string): ElementState {
  return { ...state, notices: state.notices.filter((notice) => notice.id !== id) };
}

export function voteOnTurn(
  state: ElementState,
  turnKey: string,
  kind: FeedbackKind | null,
): ElementState {
  const feedback = new Map(state.feedback);
  if (kind === null) feedback.delete(turnKey);
  else feedback.set(turnKey, kind);
  return { ...state, feedback };
}
