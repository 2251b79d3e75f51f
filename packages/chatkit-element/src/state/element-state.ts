import type { IconName, ThreadMetadata } from "@acme/chatkit-server/protocol";
import { emptyComposer, type ComposerState } from "./composer-state";
import { emptyItems, type ItemList, type ShownFailure } from "./item-list";

/** Lasts from submit to the end of the turn, including client tools. */
export interface TurnState {
  readonly phase: "sending" | "streaming" | "tool";
  readonly canStop: boolean;
  readonly progress: { readonly text: string; readonly icon: IconName | null } | null;
  /** The optimistic user message that the server hasn't echoed yet. */
  readonly optimisticKey: string | null;
}

/** The action of a failure's Retry button. */
export type RetryKind = "turn" | "tool_output" | "none";

export interface FailureRow extends ShownFailure {
  readonly id: string;
  readonly retry: RetryKind;
}

export interface NoticeRow {
  readonly id: string;
  readonly level: "info" | "warning" | "danger";
  readonly title: string | null;
  readonly message: string;
}

export interface ToastRow {
  readonly id: string;
  readonly text: string;
}

export type LoadState =
  | { readonly status: "idle" }
  | { readonly status: "loading"; readonly threadId: string }
  | { readonly status: "failed"; readonly threadId: string };

export type FetchStatus = "idle" | "loading" | "failed";

export interface OlderState {
  readonly status: FetchStatus;
  readonly hasMore: boolean;
  readonly after: string | null;
}

export interface HistoryState {
  readonly open: boolean;
  readonly status: FetchStatus | "ready";
  readonly threads: readonly ThreadMetadata[];
  readonly hasMore: boolean;
  readonly after: string | null;
  readonly more: FetchStatus;
}

export type FeedbackKind = "positive" | "negative";

export interface ElementState {
  readonly threadId: string | null;
  /** Null for a new thread and until the server has described it. */
  readonly thread: ThreadMetadata | null;
  readonly load: LoadState;
  readonly items: ItemList;
  readonly older: OlderState;
  readonly turn: TurnState | null;
  readonly failures: readonly FailureRow[];
  readonly notices: readonly NoticeRow[];
  readonly toasts: readonly ToastRow[];
  readonly history: HistoryState;
  readonly composer: ComposerState;
  /** By the key of a turn's first item. */
  readonly feedback: ReadonlyMap<string, FeedbackKind>;
  /** Keys of pending client tool calls that the user dismissed. */
  readonly dismissedCalls: ReadonlySet<string>;
  /** Increases with every message the user sends, which scrolls the view. */
  readonly submissions: number;
}

export const idleOlder: OlderState = { status: "idle", hasMore: false, after: null };

const closedHistory: HistoryState = {
  open: false,
  status: "idle",
  threads: [],
  hasMore: false,
  after: null,
  more: "idle",
};

export const initialState: ElementState = {
  threadId: null,
  thread: null,
  load: { status: "idle" },
  items: emptyItems,
  older: idleOlder,
  turn: null,
  failures: [],
  notices: [],
  toasts: [],
  history: closedHistory,
  composer: emptyComposer,
  feedback: new Map(),
  dismissedCalls: new Set(),
  submissions: 0,
};

/** Whether the user may write in the thread that is shown. */
export function isOpen({ thread }: ElementState): boolean {
  return (thread?.status.type ?? "active") === "active";
}

export function isBusy(state: ElementState): boolean {
  return state.turn !== null || state.load.status === "loading";
}
