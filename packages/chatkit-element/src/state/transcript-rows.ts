import type { ElementState, FailureRow } from "./element-state";
import { entriesOf, type ItemEntry } from "./item-list";

/** A turn of the assistant, the unit for Copy, feedback and Retry. */
export interface TurnOfItems {
  /** The key of its first item. */
  readonly key: string;
  readonly itemKeys: readonly string[];
}

export type TranscriptRow =
  | { readonly kind: "item"; readonly key: string; readonly speaker: "user" | "assistant" }
  | {
      readonly kind: "actions";
      readonly key: string;
      readonly turn: TurnOfItems;
      readonly last: boolean;
    }
  | { readonly kind: "working"; readonly key: string }
  | { readonly kind: "waiting_tool"; readonly key: string; readonly itemId: string }
  | { readonly kind: "failure"; readonly key: string; readonly failure: FailureRow };

/** The rows of the transcript, oldest first: items, and rows that the element adds. */
export function transcriptRows(state: ElementState): readonly TranscriptRow[] {
  const rows: TranscriptRow[] = [];
  let turn: string[] = [];

  function closeTurn(last: boolean): void {
    const [key] = turn;
    if (key !== undefined && !(last && state.turn)) {
      rows.push({ kind: "actions", key: `actions-${key}`, turn: { key, itemKeys: turn }, last });
    }
    turn = [];
  }

  for (const entry of entriesOf(state.items)) {
    if (entry.item.type === "user_message" || entry.item.type === "end_of_turn") closeTurn(false);
    if (!isShown(entry)) continue;
    const speaker = entry.item.type === "user_message" ? "user" : "assistant";
    rows.push({ kind: "item", key: entry.key, speaker });
    if (speaker === "assistant") turn.push(entry.key);
  }
  closeTurn(true);
  const waiting = waitingCall(state);
  if (waiting) rows.push({ kind: "waiting_tool", key: `waiting-${waiting}`, itemId: waiting });
  for (const failure of state.failures) {
    rows.push({ kind: "failure", key: failure.id, failure });
  }
  if (isWorking(state)) rows.push({ kind: "working", key: "working" });
  return rows;
}

/** Whether an item has visible content. */
export function isShown({ item, done }: ItemEntry): boolean {
  switch (item.type) {
    case "client_tool_call":
    case "end_of_turn":
    case "hidden_context_item":
    case "sdk_hidden_context":
      return false;
    case "assistant_message":
      return item.content.some(({ text }) => text !== "");
    case "structured_input":
      return item.status !== "pending";
    case "workflow":
      return item.workflow.tasks.length > 0 || item.workflow.summary != null || !done;
    default:
      return true;
  }
}

/** Whether a turn is running and nothing visible shows it. */
function isWorking(state: ElementState): boolean {
  if (!state.turn) return false;
  if (state.turn.progress) return true;
  const lastKey = state.items.order.findLast((key) => {
    const entry = state.items.entries.get(key);
    return entry && isShown(entry);
  });
  const last = lastKey === undefined ? undefined : state.items.entries.get(lastKey);
  return !last || last.done || last.item.type === "user_message";
}

/** A call that was pending when the thread was opened; its handler may not have run. */
function waitingCall(state: ElementState): string | null {
  if (state.turn) return null;
  const key = state.items.order.at(-1);
  const item = key === undefined ? undefined : state.items.entries.get(key)?.item;
  if (item?.type !== "client_tool_call" || item.status !== "pending") return null;
  return state.dismissedCalls.has(item.id) ? null : item.id;
}

export function sameRows(a: readonly TranscriptRow[], b: readonly TranscriptRow[]): boolean {
  return a.length === b.length && a.every((row, at) => sameRow(row, b[at]));
}

function sameRow(a: TranscriptRow, b: TranscriptRow | undefined): boolean {
  if (!b || a.kind !== b.kind || a.key !== b.key) return false;
  if (a.kind === "actions" && b.kind === "actions") {
    const [one, other] = [a.turn.itemKeys, b.turn.itemKeys];
    return (
      a.last === b.last && one.length === other.length && one.every((key, i) => key === other[i])
    );
  }
  return a.kind !== "failure" || b.kind !== "failure" || a.failure === b.failure;
}
