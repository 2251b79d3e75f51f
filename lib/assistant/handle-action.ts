import type { Action, ThreadStreamEvent } from "@acme/chatkit-server/protocol";
import type { AssistantContext } from "./assistant-context";

/** The payload of an action that a widget carries, as `defineAction` of the server library makes it. */
export interface ReadableAction<Payload> {
  readonly type: string;
  /** Undefined for other actions. Throws `InvalidRequestError` when the payload is wrong. */
  read(action: Action): Payload | undefined;
}

/** What a widget's button does on the server. */
export interface ActionHandler {
  /** The events to stream; undefined for an action that is not this one. */
  handle(action: Action, context: AssistantContext): AsyncIterable<ThreadStreamEvent> | undefined;
}

/** Joins an action with what it does. A `RefusalError` that `run` throws is said in the thread. */
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
