/** Lets one waiter sleep until any source wakes it; a call before the wait also counts. */
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
