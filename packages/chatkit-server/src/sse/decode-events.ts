import { ThreadStreamEventSchema, type ThreadStreamEvent } from "../protocol";
import { decodeFrames } from "./decode-frames";
import { END_MARK } from "./end-mark";

/**
 * The events of a streamed response. An event of an unknown type or shape is passed to `onUnknown`
 * and omitted, so that a newer server doesn't break an older client.
 */
export async function* decodeEvents(
  chunks: AsyncIterable<Uint8Array>,
  onUnknown: (data: string) => void = () => {},
): AsyncGenerator<ThreadStreamEvent, void, undefined> {
  for await (const data of decodeFrames(chunks)) {
    if (data === END_MARK) continue;
    const event = ThreadStreamEventSchema.safeParse(parseJson(data));
    if (event.success) yield event.data;
    else onUnknown(data);
  }
}

function parseJson(data: string): unknown {
  try {
    return JSON.parse(data);
  } catch {
    // Text that isn't JSON is treated as an unknown event.
    return undefined;
  }
}
