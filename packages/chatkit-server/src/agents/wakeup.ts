/** Lets one waiter sleep until any source calls; a call before the wait also wakes it. */
export class Wakeup {
  #called = false;
  #resolve: (() => void) | undefined;

  readonly call = (): void => {
    const resolve = this.#resolve;
    if (!resolve) {
      this.#called = true;
      return;
    }
    this.#resolve = undefined;
    resolve();
  };

  async wait(): Promise<void> {
    if (this.#called) {
      this.#called = false;
      return;
    }
    await new Promise<void>((resolve) => {
      this.#resolve = resolve;
    });
  }
}
