import type { ThreadItem, ThreadStreamEvent } from "@acme/chatkit-server/protocol";
import { applyItemUpdate, type ReportRefusal } from "./apply-update";
import type { ElementState, TurnState } from "./element-state";
import { adoptItem, findEntry, putEntry, removeItem, upsertItem } from "./item-list";
import { withThread } from "./threads";

/** Applies one event of a running stream. */
export function applyEvent(
  state: ElementState,
  event: ThreadStreamEvent,
  report: ReportRefusal,
): ElementState {
  switch (event.type) {
    case "thread.created":
      return withThread({ ...state, threadId: event.thread.id }, event.thread);
    case "thread.updated":
      return withThread(state, event.thread);
    case "thread.item.added":
      return withItem(state, event.item, false);
    case "thread.item.updated":
      return withUpdate(state, event, report);
    case "thread.item.done":
      return withItem(state, event.item, true);
    case "thread.item.removed":
      return { ...state, items: removeItem(state.items, event.item_id) };
    case "thread.item.replaced":
      return withItem(state, event.item, true);
    case "stream_options":
      return withTurn(state, { canStop: event.stream_options.allow_cancel });
    case "progress_update":
      return withTurn(state, { progress: { text: event.text, icon: event.icon ?? null } });
    case "error":
      return { ...state, failures: [...state.failures, failureOf(state, event)] };
    case "notice":
      return { ...state, notices: [...state.notices, noticeOf(state, event)] };
    case "client_effect":
      return state;
    default:
      return event satisfies never;
  }
}

function withTurn(state: ElementState, change: Partial<TurnState>): ElementState {
  return state.turn ? { ...state, turn: { ...state.turn, ...change } } : state;
}

function withItem(state: ElementState, item: ThreadItem, done: boolean): ElementState {
  const optimisticKey = state.turn?.optimisticKey ?? null;
  if (item.type === "user_message" && optimisticKey !== null) {
    const items = adoptItem(state.items, optimisticKey, item);
    return withTurn({ ...state, items }, { optimisticKey: null });
  }
  const next = { ...state, items: upsertItem(state.items, item, done) };
  const answers = item.type === "assistant_message" || item.type === "widget";
  return answers ? withTurn(next, { progress: null }) : next;
}

function withUpdate(
  state: ElementState,
  event: Extract<ThreadStreamEvent, { type: "thread.item.updated" }>,
  report: ReportRefusal,
): ElementState {
  const entry = findEntry(state.items, event.item_id);
  if (!entry) return state;
  const next = applyItemUpdate(entry, event.update, report);
  return next === entry ? state : { ...state, items: putEntry(state.items, next) };
}

function failureOf(
  state: ElementState,
  event: Extract<ThreadStreamEvent, { type: "error" }>,
): ElementState["failures"][number] {
  return {
    id: `failure-${state.failures.length}`,
    code: event.code,
    message: event.message ?? null,
    retry: event.allow_retry ? "turn" : "none",
  };
}

function noticeOf(
  state: ElementState,
  event: Extract<ThreadStreamEvent, { type: "notice" }>,
): ElementState["notices"][number] {
  const previous = state.notices.at(-1);
  const number = previous ? Number(previous.id.slice(previous.id.indexOf("-") + 1)) + 1 : 0;
  return {
    id: `notice-${number}`,
    level: event.level,
    title: event.title ?? null,
    message: event.message,
  };
}
