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
import type { RequestContext } from "./request-context";
import type { ToolMemory } from "./tool-memory";

/** What a sync action gets of the request that it answers. */
export interface SyncActionCall {
  thread: ThreadMetadata;
  /** The widget whose control was used. */
  sender: WidgetItem;
  requestContext: RequestContext;
  /** Lets the model know in later turns, as if it had called a tool itself. */
  keep: (memory: ToolMemory) => Promise<void>;
}

/** What the widget looks like afterwards. */
export interface UpdatedWidget {
  widget: WidgetComponent;
  /** Without one the widget's old text for the copy button stays. */
  copyText?: string;
}

/** What a control of a widget does at once, beside a running turn; for actions with `streaming: false`. */
export interface SyncActionHandler {
  /** Undefined for an action that is not this one. */
  handle(action: Action, call: SyncActionCall): Promise<UpdatedWidget> | undefined;
}

/** Joins an action with what it does. A `RefusalError` that `run` throws refuses the request. */
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

/** The sender as the handler of this action leaves it. */
export async function runSyncAction(
  handlers: readonly SyncActionHandler[],
  action: Action,
  call: Omit<SyncActionCall, "sender"> & { sender: WidgetItem | null },
): Promise<WidgetItem> {
  const { sender } = call;
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
      throw new InvalidRequestError(error.message, { cause: error });
    }
  }
  throw new UnsupportedOperationError(`There is no action named ${action.type}.`);
}
