import type { InputTagContent, JsonObject } from "@acme/chatkit-server/protocol";
import type { AssistantContext } from "./assistant-context";
import type { ClientTool } from "./browser/client-tool";
import type { Demo } from "./demo-model";
import type { SayRefusal } from "./refusal";
import type { ToolDefinition } from "./define-tool";
import type { ActionHandler } from "./handle-action";
import type { SyncActionHandler } from "./sync-actions";

/** One thing the assistant can do, with all of its server-side parts. */
export interface Capability {
  /** Unique among capabilities, such as `orders`. */
  readonly name: string;
  /** The agents that have it, by name. Default: all of them. */
  readonly agents?: readonly string[];
  /** Lines for the agent's instructions: when to use the tools, and how to talk about them. */
  readonly instructions?: string;
  /**
   * What the model should know before it answers, such as facts the user asked it to remember. It
   * is added to the instructions as data. If this throws or times out, the failure is logged and
   * the model answers without the data.
   */
  readonly background?: (context: AssistantContext) => Promise<JsonObject>;
  /** Tools that the model calls and the server runs. */
  readonly tools?: readonly ToolDefinition[];
  /**
   * More such tools, for those that aren't known beforehand. Called before each model call, so it
   * should remember what it has looked up. If this throws or times out, the failure is logged and
   * the model answers without them.
   */
  readonly toolsFor?: (context: AssistantContext) => Promise<readonly ToolDefinition[]>;
  /**
   * Tools that the model calls and the page runs; the capability's `browser.ts` implements them.
   */
  readonly clientTools?: readonly ClientTool[];
  /** Server-side handlers for the buttons of its widgets. */
  readonly actions?: readonly ActionHandler[];
  /** Handlers for controls that respond without a turn, such as a checkbox that saves its state. */
  readonly syncActions?: readonly SyncActionHandler[];
  /** Says what its tools and actions refuse in the user's language. Default: in English. */
  readonly sayRefusal?: SayRefusal;
  /** What users say, and how the demo model answers it without an API key. */
  readonly demo?: Demo;
  /** How the tour presents it. Without this, the tour omits it. */
  readonly tour?: TourCard;
  /** Describes a mention in a sentence for the model; null for other capabilities' mentions. */
  readonly describeMention?: (tag: InputTagContent) => string | null;
}

/** A capability's card on /tour. */
export interface TourCard {
  readonly title: string;
  /** What it does for the user, in one line. */
  readonly line: string;
  /** What “Try it” sends. */
  readonly prompt: string;
  /** Text that the chat then shows, whether in the answer or in a card. */
  readonly result: string;
  /** A line drawing: the data of an SVG path in a square of 24 units. */
  readonly drawing: string;
}

export function defineCapability(capability: Capability): Capability {
  return capability;
}
