import type { JsonObject } from "@acme/chatkit-server/protocol";

/** A tool call in the conversation and what it returned. */
export interface ToolOutcome {
  tool: string;
  arguments: Readonly<Record<string, unknown>>;
  output: unknown;
}

/** A user message and everything up to the next one. */
export interface Exchange {
  said: string;
  /** Whether images or files were attached. */
  hasFiles: boolean;
  outcomes: ToolOutcome[];
  reply: string;
}

/** A request to a model, read as a conversation; the current exchange has no reply yet. */
export interface Conversation {
  /** Oldest first. */
  past: Exchange[];
  current: Exchange;
  /** What is known about the page that the user looks at, as JSON. */
  page?: unknown;
}

export interface ToolCall {
  tool: string;
  arguments: JsonObject;
}

/** The model's next step. */
export type Decision = { kind: "say"; text: string } | { kind: "call"; call: ToolCall };

/** The names of the agents that a message may be for, most likely first. */
export type Route = (message: string) => readonly string[];

/** The tools offered to the model: the JSON schemas of their parameters by name. */
export type OfferedTools = ReadonlyMap<string, unknown>;
