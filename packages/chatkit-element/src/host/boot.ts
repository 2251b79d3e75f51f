import type { Session } from "../session/session";
import type { ElementScreen } from "./element-screen";

/** One life of the element in a page, from its first options to its removal. */
export interface Boot {
  readonly session: Session;
  readonly screen: ElementScreen;
  /** Resolves when `chatkit.ready` is dispatched. */
  readonly ready: Promise<void>;
  /** Resolves when the first thread, if any, is there too. */
  readonly complete: Promise<void>;
  /** Whether calls still wait for `complete` rather than find the element busy. */
  settled: boolean;
}
