import { z } from "zod";

const ANSWER_WAIT_MS = 30_000;
const MemorySchema = z.object({
  rss: z.number(),
  heapUsed: z.number(),
  external: z.number(),
  /** Active handles, timers and requests by kind. */
  resources: z.record(z.string(), z.number()),
});
export type Memory = z.infer<typeof MemorySchema>;

/** Asks the probe that runs inside the measured server. */
export class Probe {
  readonly #port: number;

  constructor(port: number) {
    this.#port = port;
  }

  /** In bytes, after a garbage collection. */
  async memory(): Promise<Memory> {
    return MemorySchema.parse(await this.#ask("/memory"));
  }

  async startQueries(): Promise<void> {
    await this.#ask("/queries/start");
  }

  /** The statements since the start, without `BEGIN` and `COMMIT`. */
  async stopQueries(): Promise<string[]> {
    return z.array(z.string()).parse(await this.#ask("/queries/stop"));
  }

  async startProfile(): Promise<void> {
    await this.#ask("/profile/start");
  }

  async stopProfile(): Promise<unknown> {
    return this.#ask("/profile/stop");
  }

  async #ask(path: string): Promise<unknown> {
    const signal = AbortSignal.timeout(ANSWER_WAIT_MS);
    const response = await fetch(`http://127.0.0.1:${this.#port}${path}`, { signal });
    if (!response.ok) throw new Error(`The probe failed: ${await response.text()}`);
    return response.json();
  }
}
