import type { LiveTurn } from "./live-turn";

/** The turns that run in this process, by id. */
export class LiveTurns<Context> {
  readonly #turns = new Map<string, LiveTurn<Context>>();

  get size(): number {
    return this.#turns.size;
  }

  add(turn: LiveTurn<Context>): void {
    this.#turns.set(turn.id, turn);
  }

  remove(turn: LiveTurn<Context>): void {
    this.#turns.delete(turn.id);
  }

  get(turnId: string): LiveTurn<Context> | undefined {
    return this.#turns.get(turnId);
  }

  list(): LiveTurn<Context>[] {
    return [...this.#turns.values()];
  }
}
