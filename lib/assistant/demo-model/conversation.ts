import type { JsonObject } from "@acme/chatkit-server/protocol";

/** What a tool call of some turn came to. */
export interface ToolOutcome {
  tool: string;
  arguments: Readonly<Record<string, unknown>>;
  output: unknown;
}

/** A user message with all that followed it up to the next one. */
export interface Exchange {
  said: string;
  /** Pictures or files came with it. */
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

/** The names of the agents that a message may be for, the likeliest first. */
export type Route = (message: string) => readonly string[];

/** The tools that a model is offered: JSON schemas of their parameters by name. */
export type OfferedTools = ReadonlyMap<string, unknown>;
