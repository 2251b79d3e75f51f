import type { JsonValue } from "@acme/chatkit-server/protocol";

/** What a handler does, on both sides alike. */
export type Move =
  | { yield: object }
  | { title: string | null }
  | { status: { type: "active" } | { type: "locked" | "closed"; reason?: string } }
  | { domains: string[] | null }
  | { metadata: { [key: string]: JsonValue } }
  | { throw: ThrownError }
  /** Waits until the client goes away. */
  | { hang: true }
  /** What a sync action answers. */
  | { answer: object }
  /** The handler isn't overridden. */
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

/** Steps that are run one after another on a server that begins empty. */
export interface Sequence {
  name: string;
  steps: Step[];
}
