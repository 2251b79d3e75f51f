/**
 * Determines which events belong to the same message of a response. OpenAI's ids identify a
 * message; other servers give one message several ids or none, so its position in the output is
 * used.
 */
export class MessageKeys {
  readonly #isOpen: (key: string) => boolean;
  readonly #byIndex = new Map<number, string>();
  readonly #finished = new Set<string>();
  readonly #finishedIndexes = new Set<number>();
  readonly #finishedTexts = new Set<string>();

  constructor(isOpen: (key: string) => boolean) {
    this.#isOpen = isOpen;
  }

  of(itemId: string, outputIndex: number | undefined): string {
    if (outputIndex === undefined || this.#isOpen(itemId)) return itemId;
    const known = this.#byIndex.get(outputIndex);
    if (known !== undefined && this.#isOpen(known)) return known;
    this.#byIndex.set(outputIndex, itemId);
    return itemId;
  }

  finished(key: string, text: string): void {
    for (const [index, itemId] of this.#byIndex) {
      if (itemId === key) this.#finishedIndexes.add(index);
    }
    this.#finished.add(key);
    this.#finishedTexts.add(text);
  }

  /** Whether a message of the final output has been streamed and finished. */
  isFinished(itemId: string, outputIndex: number, text: string): boolean {
    return (
      this.#finishedTexts.has(text) ||
      (itemId !== "" && this.#finished.has(itemId)) ||
      this.#finishedIndexes.has(outputIndex)
    );
  }

  clear(): void {
    this.#byIndex.clear();
    this.#finished.clear();
    this.#finishedIndexes.clear();
    this.#finishedTexts.clear();
  }
}
