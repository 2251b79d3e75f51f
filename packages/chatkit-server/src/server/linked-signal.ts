/**
 * A signal that follows others until `end` is called. `AbortSignal.any` isn't used: Node keeps such
 * a signal, and everything its listeners refer to, until it aborts or its last listener is removed,
 * and libraries often leave their listeners attached.
 */
export class LinkedSignal {
  readonly #controller = new AbortController();
  readonly #sources: readonly AbortSignal[];
  readonly #follow = (event: Event) => {
    if (event.target instanceof AbortSignal) this.end(event.target.reason);
  };

  constructor(...sources: readonly (AbortSignal | undefined)[]) {
    this.#sources = sources.filter((source) => source !== undefined);
    const aborted = this.#sources.find((source) => source.aborted);
    if (aborted) this.#controller.abort(aborted.reason);
    else for (const source of this.#sources) source.addEventListener("abort", this.#follow);
  }

  get signal(): AbortSignal {
    return this.#controller.signal;
  }

  /** Stops following the sources without aborting. */
  unlink(): void {
    for (const source of this.#sources) source.removeEventListener("abort", this.#follow);
  }

  /** Stops following the sources and aborts, which also frees signals derived from this one. */
  end(reason?: unknown): void {
    this.unlink();
    this.#controller.abort(reason);
  }
}
