import { FrameQueue } from "./frame-queue";

/** The readers of a turn in this process, each with a queue of its own. */
export class TurnReaders {
  readonly #maxBacklog: number;
  readonly #queues = new Set<FrameQueue>();
  #hasEnded = false;

  /** `maxBacklog` is the number of unread bytes after which a reader is disconnected. */
  constructor(maxBacklog: number) {
    this.#maxBacklog = maxBacklog;
  }

  /** Adds a reader of the frames from now on. */
  add(): FrameQueue {
    const queue: FrameQueue = new FrameQueue(this.#maxBacklog, () => this.#queues.delete(queue));
    if (this.#hasEnded) queue.close();
    else this.#queues.add(queue);
    return queue;
  }

  push(frame: Uint8Array): void {
    for (const queue of this.#queues) queue.push(frame);
  }

  /** `continuesElsewhere` tells the readers that another process has taken over the turn. */
  end({ continuesElsewhere }: { continuesElsewhere: boolean }): void {
    this.#hasEnded = true;
    for (const queue of this.#queues) {
      if (continuesElsewhere) queue.cutOff();
      else queue.close();
    }
  }
}
