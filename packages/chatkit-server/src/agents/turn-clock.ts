/** Signals when a turn's time limit is reached. */
export class TurnClock {
  #isOver = false;
  readonly #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(timeLimit: number | undefined, onOver: () => void) {
    if (timeLimit === undefined || timeLimit === Infinity) return;
    this.#timer = setTimeout(() => {
      this.#isOver = true;
      onOver();
    }, timeLimit);
  }

  get isOver(): boolean {
    return this.#isOver;
  }

  stop(): void {
    clearTimeout(this.#timer);
  }
}
