import type { ThreadStreamEvent } from "../protocol";
import type { InterruptionKind } from "./turn-interruption";
import type { Turn } from "./turn";

/** Returned by an iterator of frames when the turn continues without this reader. */
export const CUT_OFF = "cut off";

export type StreamEnd = typeof CUT_OFF | undefined;

/** A turn that runs in this process, as the rest of the server sees it. */
export interface RunningTurn extends Turn {
  readonly threadId: string;
  /** Settles when the turn has ended, its items are saved and its thread is free again. */
  readonly ended: Promise<void>;
  /** The turn's items so far, as events that a client can apply in any state. */
  soFar(): ThreadStreamEvent[];
  /** Frames from now on, for readers other than the one that started the turn. */
  follow(): TurnFrames;
  /** Later calls have no effect. */
  interrupt(kind: InterruptionKind): void;
  /** Interrupts the turn, and resolves after its cleanup; `grace` is in milliseconds. */
  finish(kind: InterruptionKind, grace?: number): Promise<void>;
  /** Resolves when the turn ends or the time has passed, whichever comes first. */
  endedWithin(milliseconds: number): Promise<void>;
}

export interface TurnFrames extends AsyncIterableIterator<Uint8Array, StreamEnd> {
  return(): Promise<IteratorResult<Uint8Array, StreamEnd>>;
}

/** The turns that run in this process, by id. */
export class RunningTurns {
  readonly #turns = new Map<string, RunningTurn>();
  readonly #sideWork = new Set<Promise<void>>();

  get size(): number {
    return this.#turns.size;
  }

  add(turn: RunningTurn): void {
    this.#turns.set(turn.id, turn);
  }

  remove(turn: RunningTurn): void {
    this.#turns.delete(turn.id);
  }

  get(turnId: string): RunningTurn | undefined {
    return this.#turns.get(turnId);
  }

  /** Work that turns have started and that may outlive them; none of it rejects. */
  get sideWork(): readonly Promise<void>[] {
    return [...this.#sideWork];
  }

  addSideWork(work: Promise<void>): void {
    this.#sideWork.add(work);
    void work.then(() => this.#sideWork.delete(work));
  }

  list(): RunningTurn[] {
    return [...this.#turns.values()];
  }
}
