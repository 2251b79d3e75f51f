import type { JsonValue } from "@acme/chatkit-server/protocol";

/** What a handler does, the same on both sides. */
export type Move =
  | { yield: object }
  | { title: string | null }
  | { status: { type: "active" } | { type: "locked" | "closed"; reason?: string } }
  | { domains: string[] | null }
  | { metadata: { [key: string]: JsonValue } }
  | { throw: ThrownError }
  /** Waits until the client disconnects. */
  | { hang: true }
  /** The result of a sync action. */
  | { answer: object }
  /** Doesn't override the handler. */
  | { unimplemented: true };

export type ThrownError =
  | { kind: "custom"; message: string; allow_retry: boolean }
  | { kind: "coded"; code: string; allow_retry?: boolean }
  | { kind: "unknown" };

/** One request and the script of the handler that answers it. */
export interface Step {
  request: { type: string; params: object; metadata?: object };
  script?: Move[];
}

/** Steps that run one after another on an empty server. */
export interface Sequence {
  name: string;
  steps: Step[];
}
