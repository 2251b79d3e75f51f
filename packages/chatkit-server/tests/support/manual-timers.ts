import type { Timers } from "@acme/chatkit-server";

/** Time that only moves when a test moves it; one clock for timers and timestamps. */
export class ManualTime {
  #now = Date.UTC(2025, 0, 1);
  #pending: { at: number; callback: () => void; handle: NodeJS.Timeout }[] = [];

  readonly clock = () => this.#now;

  readonly timers: Timers = {
    set: (callback, milliseconds) => {
      // Never fires; only a value of the type of real timers.
      const handle = setTimeout(() => {}, 0);
      clearTimeout(handle);
      this.#pending.push({ at: this.#now + milliseconds, callback, handle });
      return handle;
    },
    clear: (handle) => {
      this.#pending = this.#pending.filter((timer) => timer.handle !== handle);
    },
  };

  /** Runs everything that is due within this many milliseconds. */
  async advance(milliseconds: number): Promise<void> {
    const end = this.#now + milliseconds;
    for (;;) {
      await settle();
      const [next] = this.#pending.filter(({ at }) => at <= end).sort((a, b) => a.at - b.at);
      if (!next) break;
      this.#pending = this.#pending.filter((timer) => timer !== next);
      this.#now = next.at;
      next.callback();
    }
    this.#now = end;
    await settle();
  }
}

/** Settles promises that wait only for each other. */
export async function settle(): Promise<void> {
  for (let round = 0; round < 5; round += 1) {
    await new Promise<void>((resolve) => setImmediate(resolve));
  }
}
