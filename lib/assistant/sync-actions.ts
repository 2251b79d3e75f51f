import { InvalidRequestError, UnsupportedOperationError } from "@acme/chatkit-server";
import type {
  Action,
  ThreadMetadata,
  WidgetComponent,
  WidgetItem,
} from "@acme/chatkit-server/protocol";
import { widgetRoot } from "@acme/chatkit-server/widgets";
import { RefusalError } from "@/lib/refusal-error";
import type { ReadableAction } from "./handle-action";
import type { SayRefusal } from "./refusal";
import type { RequestContext } from "./request-context";
import type { ToolMemory } from "./tool-memory";
import { userLanguage } from "./user-language";

/** What a sync action's handler receives from the request. */
export interface SyncActionCall {
  thread: ThreadMetadata;
  /** The widget whose control was used. */
  sender: WidgetItem;
  requestContext: RequestContext;
  /** Stores a tool call in the thread, so that in later turns the model sees it as its own. */
  keep: (memory: ToolMemory) => Promise<void>;
}

/** The widget after the action. */
export interface UpdatedWidget {
  widget: WidgetComponent;
  /** Text for the copy button. Default: unchanged. */
  copyText?: string;
}

/**
 * Handles a widget's control immediately, even while a turn is running; for actions with
 * `streaming: false`.
 */
export interface SyncActionHandler {
  /** Undefined for other actions. */
  handle(action: Action, call: SyncActionCall): Promise<UpdatedWidget> | undefined;
}

/** Connects an action to its handler. If `run` throws a `RefusalError`, the request is rejected. */
export function handleSyncAction<Payload>(
  contract: ReadableAction<Payload>,
  run: (payload: Payload, call: SyncActionCall) => Promise<UpdatedWidget>,
): SyncActionHandler {
  return {
    handle(action, call) {
      const payload = contract.read(action);
      return payload === undefined ? undefined : run(payload, call);
    },
  };
}

/** Runs the action's handler and returns the updated sender. */
export async function runSyncAction(
  handlers: readonly SyncActionHandler[],
  action: Action,
  call: Omit<SyncActionCall, "sender"> & { sender: WidgetItem | null; sayRefusal: SayRefusal },
): Promise<WidgetItem> {
  const { sender, sayRefusal } = call;
  if (!sender) {
    const field = "params.item_id";
    throw new InvalidRequestError(`${field}: must name the action's widget.`, { field });
  }
  for (const handler of handlers) {
    const running = handler.handle(action, { ...call, sender });
    if (!running) continue;
    try {
      const { widget, copyText } = await running;
      const text = copyText === undefined ? {} : { copy_text: copyText };
      return { ...sender, widget: widgetRoot(widget), ...text };
    } catch (error) {
      if (!(error instanceof RefusalError)) throw error;
      throw new InvalidRequestError(sayRefusal(userLanguage(call), error), { cause: error });
    }
  }
  throw new UnsupportedOperationError(`There is no action named ${action.type}.`);
}
