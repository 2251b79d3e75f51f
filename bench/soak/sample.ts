import { cpuMs } from "../whole-path/process-usage";
import type { ShopServer } from "../whole-path/servers";
import { percentile } from "../whole-path/spread";
import type { Load } from "./load";

/** The server at one moment. */
export interface Sample {
  seconds: number;
  /** Turns that have ended, and visits by kind. */
  turns: number;
  visits: Load["counts"];
  visitsUnderWay: number;
  unexpected: number;
  /** After a garbage collection, in bytes. */
  heapBytes: number;
  externalBytes: number;
  residentBytes: number;
  sockets: number;
  /** All active handles, timers and requests. */
  handles: number;
  /** Since the last sample, in milliseconds; NaN if no turn began. */
  firstByteP50: number;
  firstByteP99: number;
  /** Of one core since the last sample. */
  shareOfCore: number;
}

/** Takes one sample after another. */
export class Sampler {
  readonly #shop: ShopServer;
  readonly #load: Load;
  readonly #started = performance.now();
  #last: { at: number; cpu: number };

  constructor(shop: ShopServer, load: Load) {
    this.#shop = shop;
    this.#load = load;
    this.#last = { at: this.#started, cpu: cpuMs(shop.pid) };
  }

  async take(): Promise<Sample> {
    const [now, cpu] = [performance.now(), cpuMs(this.#shop.pid)];
    const firstBytes = this.#load.takeFirstBytes();
    const shareOfCore = (cpu - this.#last.cpu) / (now - this.#last.at);
    const memory = await this.#shop.probe.memory();
    // Neither the time of the collection counts, nor what had to wait for it.
    this.#load.takeFirstBytes();
    this.#last = { at: performance.now(), cpu: cpuMs(this.#shop.pid) };
    const { turns, counts, visitsUnderWay, unexpected } = this.#load;
    const { resources } = memory;
    return {
      seconds: (now - this.#started) / 1_000,
      turns,
      visits: { ...counts },
      visitsUnderWay,
      unexpected: unexpected.count,
      heapBytes: memory.heapUsed,
      externalBytes: memory.external,
      residentBytes: memory.rss,
      sockets: resources["TCPSocketWrap"] ?? 0,
      handles: Object.values(resources).reduce((sum, count) => sum + count, 0),
      firstByteP50: percentile(firstBytes, 0.5),
      firstByteP99: percentile(firstBytes, 0.99),
      shareOfCore,
    };
  }
}
