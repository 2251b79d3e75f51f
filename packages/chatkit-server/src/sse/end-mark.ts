/**
 * The data of the frame that ends a whole stream of a server with durable turns. Proxies and some
 * browsers end a stream that was cut off like any other; without the mark its reader can't tell.
 */
export const END_MARK = JSON.stringify({ type: "turns.ended" });

export const endMarkFrame: Uint8Array = new TextEncoder().encode(`data: ${END_MARK}\n\n`);
