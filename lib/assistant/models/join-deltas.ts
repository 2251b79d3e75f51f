import { z } from "zod";

const FRAME_END = "\n\n";
const DATA = "data: ";
const RESPONSES_DELTA = `event: response.output_text.delta\n${DATA}`;
/** A longer text becomes several events, so that limits on a reply's length stay accurate. */
const MAX_CHARACTERS = 1_000;

const ResponsesDeltaSchema = z.looseObject({
  type: z.literal("response.output_text.delta"),
  item_id: z.string(),
  output_index: z.int(),
  content_index: z.int(),
  delta: z.string(),
  logprobs: z.array(z.unknown()).max(0).optional(),
});
const ChatDeltaSchema = z.looseObject({
  choices: z.tuple([
    z.strictObject({
      index: z.literal(0),
      delta: z.strictObject({ content: z.string() }),
      finish_reason: z.null(),
      logprobs: z.null().optional(),
    }),
  ]),
  usage: z.null().optional(),
});

/**
 * The same response, with text deltas that arrived together joined into one, if it is a stream of
 * server-sent events of either of OpenAI's APIs. Each event costs the SDKs and everything behind
 * them the same, however long its text is. Nothing waits: what arrives in pieces is passed on in
 * pieces.
 */
export function withJoinedDeltas(response: Response): Response {
  const { body, headers, status, statusText } = response;
  if (!body || !headers.get("content-type")?.startsWith("text/event-stream")) return response;
  const reader = body.getReader();
  const joiner = new DeltaJoiner();
  const joined = new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        const { done, value } = await reader.read();
        if (done) controller.close();
        else controller.enqueue(joiner.join(value));
      },
      cancel: (reason) => reader.cancel(reason),
    },
    { highWaterMark: 0 },
  );
  return new Response(joined, { status, statusText, headers });
}

class DeltaJoiner {
  /** Whether the last chunk ended within a frame. */
  #isInFrame = false;

  /** The chunk with the deltas joined that are complete in it. */
  join(chunk: Uint8Array): Uint8Array {
    const bytes = Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength);
    const start = this.#isInFrame ? endOf(bytes.indexOf(FRAME_END)) : 0;
    const end = endOf(bytes.lastIndexOf(FRAME_END));
    this.#isInFrame = end < bytes.length;
    const frames = start < end ? bytes.toString("utf8", start, end).split(FRAME_END) : [];
    // The last of them is empty.
    if (frames.length <= 2) return chunk;
    const joined = joinFrames(frames);
    if (joined.length === frames.length) return chunk;
    return Buffer.concat([
      bytes.subarray(0, start),
      Buffer.from(joined.join(FRAME_END)),
      bytes.subarray(end),
    ]);
  }
}

/** The end of a frame whose mark is at this index; 0 without one. */
function endOf(index: number): number {
  return index < 0 ? 0 : index + FRAME_END.length;
}

interface TextDelta {
  text: string;
  /** Deltas of the same place can be joined. */
  place: string;
  frameWith: (text: string) => string;
}

function joinFrames(frames: readonly string[]): string[] {
  const joined: string[] = [];
  let open: TextDelta | undefined;
  for (const frame of frames) {
    const delta = textDeltaIn(frame);
    if (open && open.place === delta?.place && open.text.length < MAX_CHARACTERS) {
      open.text += delta.text;
      continue;
    }
    if (open) joined.push(open.frameWith(open.text));
    if (!delta) joined.push(frame);
    open = delta;
  }
  if (open) joined.push(open.frameWith(open.text));
  return joined;
}

function textDeltaIn(frame: string): TextDelta | undefined {
  if (frame.startsWith(RESPONSES_DELTA)) {
    return responsesDelta(parseJson(frame.slice(RESPONSES_DELTA.length)));
  }
  return frame.startsWith(DATA) ? chatDelta(parseJson(frame.slice(DATA.length))) : undefined;
}

function responsesDelta(data: unknown): TextDelta | undefined {
  const event = ResponsesDeltaSchema.safeParse(data).data;
  if (!event) return undefined;
  const { item_id, output_index, content_index, delta: text } = event;
  return {
    text,
    place: JSON.stringify([item_id, output_index, content_index]),
    frameWith: (delta) => RESPONSES_DELTA + JSON.stringify({ ...event, delta }),
  };
}

function chatDelta(data: unknown): TextDelta | undefined {
  const chunk = ChatDeltaSchema.safeParse(data).data;
  if (!chunk) return undefined;
  const [choice] = chunk.choices;
  return {
    text: choice.delta.content,
    place: "chat",
    frameWith: (content) =>
      DATA + JSON.stringify({ ...chunk, choices: [{ ...choice, delta: { content } }] }),
  };
}

function parseJson(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    // The client reports it.
    return undefined;
  }
}
