import type { Pace } from "@/lib/assistant/demo-model/streaming/pace";

/** Lets words pass one at a time, when the test says so. */
export class WordGate {
  #waiting: (() => void)[] = [];
  #passes = 0;

  readonly pace: Pace = (signal) =>
    new Promise((resolve, reject) => {
      if (signal?.aborted) {
        reject(signal.reason);
        return;
      }
      if (this.#passes > 0) {
        this.#passes -= 1;
        resolve();
        return;
      }
      this.#waiting.push(resolve);
      signal?.addEventListener("abort", () => reject(signal.reason), { once: true });
    });

  /** Lets this many words through, now or when they come. */
  pass(words: number): void {
    for (let passed = 0; passed < words; passed += 1) {
      const next = this.#waiting.shift();
      if (next) next();
      else this.#passes += 1;
    }
  }

  /** Takes back what was let through and not used. */
  hold(): void {
    this.#passes = 0;
  }
}
