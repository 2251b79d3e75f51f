/** The stand-in's next reply, regardless of the request. */
export type ScriptedReply = ScriptedText | ScriptedCall | ScriptedCalls;

export interface ScriptedCalls {
  calls: ScriptedCall[];
  /** Reasoning before the calls. */
  think?: string;
}

export interface ScriptedText {
  /** May be empty. */
  say: string;
  /** Reasoning before the text. */
  think?: string;
  /** A refusal instead of text. */
  refuse?: string;
  /** Default: a normal end. */
  end?: ScriptedEnd;
  /** How a Responses API stream differs from OpenAI's. */
  shape?: ResponsesShape;
}

export type ScriptedEnd =
  | "length"
  | "content_filter"
  /** The stream ends without giving a reason. */
  | "nothing"
  /** The stream stays open; without text, nothing is sent. */
  | "silence"
  /** Words are sent forever. */
  | "endless"
  /** The connection is closed. */
  | "cut"
  /** A failure in the middle of the stream. */
  | { code: string; message: string; as?: "failed_response" | "error_event" };

export type ResponsesShape =
  /** The final response has no output. */
  | "empty_final"
  /** Only the final response is streamed. */
  | "only_final"
  /** Text is streamed, but not its end. */
  | "unfinished_items"
  /** Each event uses a different id for the item. */
  | "changing_ids";

/** `arguments` is sent unchanged. */
export interface ScriptedCall {
  tool: string;
  arguments: string;
}

export function isText(reply: ScriptedReply): reply is ScriptedText {
  return "say" in reply;
}

/** The calls of a reply without text, in order. */
export function callsOf(reply: ScriptedReply): ScriptedCall[] {
  if (isText(reply)) return [];
  return "calls" in reply ? reply.calls : [reply];
}
