import { UnavailableError } from "../errors";
import type { ChatKitServer } from "./chatkit-server";

/** Whether a server takes work: from its first request to its shutdown, up to so many streams. */
export class Lifecycle<Context> {
  readonly #server: ChatKitServer<Context>;
  #started: Promise<void> | undefined;
  #stopped: Promise<void> | undefined;
  #openStreams = 0;

  constructor(server: ChatKitServer<Context>) {
    this.#server = server;
  }

  /** A startup that failed is tried again by the next request. */
  start(): Promise<void> {
    this.#started ??= this.#server.onStartup().catch((error: unknown) => {
      this.#started = undefined;
      throw error;
    });
    return this.#started;
  }

  stop(grace: number): Promise<void> {
    this.#stopped ??= this.#endTurns(grace).then(() => this.#server.onShutdown());
    return this.#stopped;
  }

  /** Counts a stream; the result takes it off again. Throws `UnavailableError`. */
  openStream(): () => void {
    if (this.#stopped) {
      throw new UnavailableError("The server is about to restart. Please try again in a moment.");
    }
    if (this.#openStreams >= this.#server.settings.maxOpenStreams) {
      throw new UnavailableError("Too many replies are being written just now. Please try again.");
    }
    this.#openStreams += 1;
    return () => {
      this.#openStreams -= 1;
    };
  }

  async #endTurns(grace: number): Promise<void> {
    const turns = this.#server.liveTurns.list();
    const { timers } = this.#server.settings;
    await new Promise<void>((resolve) => {
      const timer = timers.set(resolve, grace);
      void Promise.all(turns.map((turn) => turn.ended)).then(() => {
        timers.clear(timer);
        resolve();
      });
    });
    const { stopGrace } = this.#server.settings;
    await Promise.all(
      this.#server.liveTurns.list().map((turn) => turn.finish("shutdown", stopGrace)),
    );
  }
}
