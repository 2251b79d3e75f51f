import type { InputTagContent, JsonObject } from "@acme/chatkit-server/protocol";
import type { AssistantContext } from "./assistant-context";
import type { ClientTool } from "./browser/client-tool";
import type { Demo } from "./demo-model";
import type { ToolDefinition } from "./define-tool";
import type { ActionHandler } from "./handle-action";
import type { SyncActionHandler } from "./sync-actions";

/** One thing the assistant can do, with all that belongs to it on the server. */
export interface Capability {
  /** Unique among capabilities, such as `orders`. */
  readonly name: string;
  /** Lines for the agent's instructions: when to use the tools, and how to talk about them. */
  readonly instructions?: string;
  /**
   * What the model should know before it answers, such as what the user asked to be remembered. It
   * is put into the instructions as data; where it throws or takes too long, that is logged and the
   * model answers without it.
   */
  readonly background?: (context: AssistantContext) => Promise<JsonObject>;
  /** What the model calls and the server runs. */
  readonly tools?: readonly ToolDefinition[];
  /** What the model calls and the page runs; `browser.ts` of the capability says how. */
  readonly clientTools?: readonly ClientTool[];
  /** What the buttons of its widgets do on the server. */
  readonly actions?: readonly ActionHandler[];
  /** What controls do at once without a turn, such as a checkbox that keeps its state. */
  readonly syncActions?: readonly SyncActionHandler[];
  /** What people say, and how the demo model answers it without a key. */
  readonly demo?: Demo;
  /** What a mention stands for, as a sentence for the model; null for things of other capabilities. */
  readonly describeMention?: (tag: InputTagContent) => string | null;
}

export function defineCapability(capability: Capability): Capability {
  return capability;
}
