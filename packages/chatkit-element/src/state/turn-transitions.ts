import type { ThreadItem, ThreadStreamEvent, UserMessageItem } from "@acme/chatkit-server/protocol";
import { applyEvent } from "./apply-event";
import type { ReportRefusal } from "./apply-update";
import type { ElementState, FailureRow, TurnState } from "./element-state";
import {
  doneEntry,
  findEntry,
  keepEntries,
  keyOf,
  putEntry,
  removeItem,
  type ItemEntry,
} from "./item-list";

const freshTurn: TurnState = {
  phase: "sending",
  canStop: false,
  progress: null,
  optimisticKey: null,
};

/** Shows the user's message before the server has it. */
export function submitMessage(state: ElementState, message: UserMessageItem): ElementState {
  const entry: ItemEntry = { ...doneEntry(message), delivery: "sending" };
  return {
    ...startTurn(state),
    items: putEntry(state.items, entry),
    turn: { ...freshTurn, optimisticKey: entry.key },
    submissions: state.submissions + 1,
  };
}

export function startTurn(state: ElementState): ElementState {
  return { ...state, turn: freshTurn, failures: [] };
}

/** The server has started to respond. */
export function startStreaming(state: ElementState): ElementState {
  return state.turn ? { ...state, turn: { ...state.turn, phase: "streaming" } } : state;
}

/** The stream has ended and a client tool is still running. */
export function awaitClientTool(state: ElementState): ElementState {
  return state.turn ? { ...state, turn: { ...state.turn, phase: "tool" } } : state;
}

export function applyEvents(
  state: ElementState,
  events: readonly ThreadStreamEvent[],
  report: ReportRefusal = () => undefined,
): ElementState {
  return events.reduce((before, event) => applyEvent(before, event, report), state);
}

export function completeTurn(state: ElementState): ElementState {
  return withoutTurn(state);
}

/**
 * Ends a stopped turn the way the server stores it: text is kept; empty messages and other
 * unfinished items are removed.
 */
export function stopTurn(state: ElementState): ElementState {
  return withoutTurn({ ...state, items: keepEntries(state.items, survivesStop) });
}

function survivesStop({ item, done }: ItemEntry): boolean {
  if (done) return true;
  if (item.type === "assistant_message") return item.content.some(({ text }) => text.trim() !== "");
  return item.type !== "widget" && item.type !== "generated_image";
}

/** The request failed. A message of the user's stays, says why, and can be resent. */
export function failTurn(state: ElementState, failure: FailureRow): ElementState {
  const key = state.turn?.optimisticKey ?? null;
  const entry = key === null ? undefined : state.items.entries.get(key);
  if (!entry) return { ...state, failures: [...state.failures, failure], turn: null };
  const { code, message } = failure;
  const unsent: ItemEntry = { ...entry, delivery: "failed", failure: { code, message } };
  return { ...state, items: putEntry(state.items, unsent), turn: null };
}

/** The connection broke in the middle of an answer. */
export function loseTurn(state: ElementState, failure: FailureRow): ElementState {
  return withoutTurn({ ...state, failures: [...state.failures, failure] });
}

function withoutTurn(state: ElementState): ElementState {
  const key = state.turn?.optimisticKey ?? null;
  const entry = key === null ? undefined : state.items.entries.get(key);
  const items = entry ? putEntry(state.items, { ...entry, delivery: "sent" }) : state.items;
  return { ...state, items, turn: null };
}

/** Removes the items after the message, as the server does without sending events. */
export function rewindTo(state: ElementState, itemId: string): ElementState {
  const at = state.items.order.indexOf(keyOf(state.items, itemId));
  const later = new Set(state.items.order.slice(at + 1));
  const items = at < 0 ? state.items : keepEntries(state.items, ({ key }) => !later.has(key));
  return { ...state, items, failures: [] };
}

export function withdrawMessage(state: ElementState, itemId: string): ElementState {
  return { ...state, items: removeItem(state.items, itemId), failures: [] };
}

export function completeCall(state: ElementState, itemId: string): ElementState {
  const entry = findEntry(state.items, itemId);
  if (entry?.item.type !== "client_tool_call") return state;
  const item: ThreadItem = { ...entry.item, status: "completed" };
  return { ...state, items: putEntry(state.items, { ...entry, item }) };
}

export function dismissCall(state: ElementState, itemId: string): ElementState {
  return { ...state, dismissedCalls: new Set(state.dismissedCalls).add(itemId) };
}
