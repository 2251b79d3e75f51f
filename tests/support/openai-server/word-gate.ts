import type { Pace } from "@/lib/assistant/demo-model/streaming/pace";

/** Sends words one at a time, when the test allows it. */
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

  /** Allows this many words, now or when they arrive. */
  pass(words: number): void {
    for (let passed = 0; passed < words; passed += 1) {
      const next = this.#waiting.shift();
      if (next) next();
      else this.#passes += 1;
    }
  }

  /** Revokes the words that were allowed but not used. */
  hold(): void {
    this.#passes = 0;
  }
}
