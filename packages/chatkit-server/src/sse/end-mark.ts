/**
 * The data of the last frame of a complete stream with durable turns. Proxies and some browsers
 * report a broken stream as a normal end, so a reader needs this mark to detect one.
 */
export const END_MARK = JSON.stringify({ type: "turns.ended" });

export const endMarkFrame: Uint8Array = new TextEncoder().encode(`data: ${END_MARK}\n\n`);
