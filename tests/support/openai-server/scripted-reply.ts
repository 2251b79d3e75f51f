/** What the stand-in answers next, whatever it was asked. */
export type ScriptedReply = ScriptedText | ScriptedCall | { calls: ScriptedCall[] };

export interface ScriptedText {
  /** May be empty. */
  say: string;
  /** Reasoning before it. */
  think?: string;
  /** A refusal instead of text. */
  refuse?: string;
  /** Default: a good end. */
  end?: ScriptedEnd;
  /** How a stream of the Responses API departs from OpenAI's. */
  shape?: ResponsesShape;
}

export type ScriptedEnd =
  | "length"
  | "content_filter"
  /** The stream is over without a word about why. */
  | "nothing"
  /** The stream stays open; without text, nothing is sent at all. */
  | "silence"
  /** Words without end. */
  | "endless"
  /** The connection breaks. */
  | "cut"
  /** A failure in the middle of the stream. */
  | { code: string; message: string; as?: "failed_response" | "error_event" };

export type ResponsesShape =
  /** The final response has no output. */
  | "empty_final"
  /** Nothing is streamed but the final response. */
  | "only_final"
  /** Text is streamed, its end isn't. */
  | "unfinished_items"
  /** Each event gives the item another id. */
  | "changing_ids";

/** `arguments` is sent as it is. */
export interface ScriptedCall {
  tool: string;
  arguments: string;
}

export function isText(reply: ScriptedReply): reply is ScriptedText {
  return "say" in reply;
}

/** The calls of a reply that says nothing, in order. */
export function callsOf(reply: ScriptedReply): ScriptedCall[] {
  if (isText(reply)) return [];
  return "calls" in reply ? reply.calls : [reply];
}
