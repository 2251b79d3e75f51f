import type { ComposerState, DraftAttachment, DraftContent } from "./composer-state";
import type { ElementState } from "./element-state";

function withComposer(state: ElementState, change: Partial<ComposerState>): ElementState {
  return { ...state, composer: { ...state.composer, ...change } };
}

/** Stores what the user typed, which the editor already shows. */
export function editDraft(state: ElementState, content: DraftContent): ElementState {
  return withComposer(state, { content });
}

/** Sets the content from outside the editor, which updates. */
export function setDraft(state: ElementState, content: DraftContent): ElementState {
  return withComposer(state, { content, revision: state.composer.revision + 1 });
}

export function setQuote(state: ElementState, quote: string | null): ElementState {
  return withComposer(state, { quote: quote === "" ? null : quote });
}

export function selectTool(state: ElementState, toolId: string | null): ElementState {
  return state.composer.toolId === toolId ? state : withComposer(state, { toolId });
}

export function selectModel(state: ElementState, modelId: string | null): ElementState {
  return state.composer.modelId === modelId ? state : withComposer(state, { modelId });
}

export function setAttachments(
  state: ElementState,
  attachments: readonly DraftAttachment[],
): ElementState {
  return withComposer(state, { attachments });
}

export function addAttachment(state: ElementState, attachment: DraftAttachment): ElementState {
  return setAttachments(state, [...state.composer.attachments, attachment]);
}

export function changeAttachment(
  state: ElementState,
  key: string,
  change: Partial<DraftAttachment>,
): ElementState {
  const revise = (one: DraftAttachment) => (one.key === key ? { ...one, ...change } : one);
  return setAttachments(state, state.composer.attachments.map(revise));
}

export function removeAttachment(state: ElementState, key: string): ElementState {
  return setAttachments(
    state,
    state.composer.attachments.filter((one) => one.key !== key),
  );
}

/** Clears everything that was sent with a message; the selected model stays. */
export function clearDraft(state: ElementState): ElementState {
  return setQuote(setAttachments(setDraft(state, []), []), null);
}
