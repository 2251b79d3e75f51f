import type { Logger, Store, ThreadMetadata, Turn, UserMessageItem } from "@acme/chatkit-server";
import type { RequestContext } from "./request-context";

/** What a turn gets from its server. */
export interface ReplyServices {
  store: Store<RequestContext>;
  logger: Logger;
  clock: () => number;
}

export interface ReplyRequest {
  thread: ThreadMetadata;
  /** Null if the turn continues after a client tool or a structured input. */
  message: UserMessageItem | null;
  context: RequestContext;
  turn: Turn;
}
