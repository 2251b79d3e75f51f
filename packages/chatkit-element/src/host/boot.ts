import type { Session } from "../session/session";
import type { ElementScreen } from "./element-screen";

/** The element's lifetime in a page, from its first options to its removal. */
export interface Boot {
  readonly session: Session;
  readonly screen: ElementScreen;
  /** Resolves when `chatkit.ready` is dispatched. */
  readonly ready: Promise<void>;
  /** Resolves when the first thread, if there is one, has also loaded. */
  readonly complete: Promise<void>;
  /** False while method calls wait for `complete`; after that, calls to a busy element reject. */
  settled: boolean;
}
