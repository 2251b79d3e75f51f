import type { Action, ThreadStreamEvent } from "@acme/chatkit-server/protocol";
import type { AssistantContext } from "./assistant-context";

/** Reads the payload of a widget's action; created by the server library's `defineAction`. */
export interface ReadableAction<Payload> {
  readonly type: string;
  /** Undefined for other actions. Throws `InvalidRequestError` for an invalid payload. */
  read(action: Action): Payload | undefined;
}

/** Handles a widget's button on the server. */
export interface ActionHandler {
  /** The events to stream; undefined for other actions. */
  handle(action: Action, context: AssistantContext): AsyncIterable<ThreadStreamEvent> | undefined;
}

/**
 * Connects an action to its handler. If `run` throws a `RefusalError`, its message is posted in the
 * thread.
 */
export function handleAction<Payload>(
  contract: ReadableAction<Payload>,
  run: (payload: Payload, context: AssistantContext) => AsyncIterable<ThreadStreamEvent>,
): ActionHandler {
  return {
    handle(action, context) {
      const payload = contract.read(action);
      return payload === undefined ? undefined : run(payload, context);
    },
  };
}
