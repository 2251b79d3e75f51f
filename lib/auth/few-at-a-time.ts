/** Runs tasks, so many at a time; the others wait for their turn, in the order in which they came. */
export class FewAtATime {
  readonly #atATime: number;
  #running = 0;
  readonly #waiting: (() => void)[] = [];

  constructor(atATime: number) {
    this.#atATime = atATime;
  }

  async run<T>(task: () => Promise<T>): Promise<T> {
    if (this.#running >= this.#atATime) {
      // The task that ends hands its place over, so that nobody comes in between.
      await new Promise<void>((resolve) => this.#waiting.push(resolve));
    } else {
      this.#running += 1;
    }
    try {
      return await task();
    } finally {
      const next = this.#waiting.shift();
      if (next) next();
      else this.#running -= 1;
    }
  }
}
