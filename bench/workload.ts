/** The workload of every contender: concurrent conversations, each answered with text deltas. */
export const workload = { streams: 200, deltas: 500, delta: "word " } as const;

/** Warm-up rounds that aren't counted. */
export const WARM_UP_ROUNDS = 3;

export const ROUNDS = 5;

export const createThreadBody = JSON.stringify({
  type: "threads.create",
  params: {
    input: {
      content: [{ type: "input_text", text: "Hello" }],
      attachments: [],
      inference_options: {},
    },
  },
});

export interface Measurement {
  name: string;
  /** Frames per second that reached the reader in the best round. */
  eventsPerSecond: number;
}

/** Reads all streams of a round concurrently, for several rounds. */
export async function measure(
  name: string,
  openStream: () => Promise<AsyncIterable<unknown>>,
): Promise<Measurement> {
  let best = 0;
  for (let round = 0; round < WARM_UP_ROUNDS + ROUNDS; round += 1) {
    const begin = performance.now();
    const counts = await Promise.all(Array.from({ length: workload.streams }, count));
    const seconds = (performance.now() - begin) / 1_000;
    const events = counts.reduce((sum, one) => sum + one, 0);
    if (round >= WARM_UP_ROUNDS) best = Math.max(best, events / seconds);
  }
  return { name, eventsPerSecond: best };

  async function count(): Promise<number> {
    let events = 0;
    for await (const _event of await openStream()) events += 1;
    return events;
  }
}
