import { UnavailableError } from "../errors";
import type { ServerHooks } from "../hooks/server-hooks";

/** Starts a server with its first request, limits its open streams, and shuts it down. */
export class Lifecycle<Context> {
  readonly #server: ServerHooks<Context>;
  #started: Promise<void> | undefined;
  #stopped: Promise<void> | undefined;
  /** One promise per open stream; it settles when the stream closes. */
  readonly #openStreams = new Set<Promise<void>>();

  constructor(server: ServerHooks<Context>) {
    this.#server = server;
  }

  /** If the startup fails, the next request retries it. */
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

  /**
   * Registers an open stream; call the returned function when it closes. Throws `UnavailableError`.
   */
  openStream(): () => void {
    if (this.#stopped) {
      throw new UnavailableError("The server is restarting. Please try again in a moment.", {
        reason: { code: "server_restarting" },
      });
    }
    if (this.#openStreams.size >= this.#server.settings.maxOpenStreams) {
      throw new UnavailableError("The server is busy right now. Please try again in a moment.", {
        reason: { code: "server_busy" },
      });
    }
    let close = () => {};
    const closed = new Promise<void>((resolve) => {
      close = resolve;
    });
    this.#openStreams.add(closed);
    return () => {
      this.#openStreams.delete(closed);
      close();
    };
  }

  async #endTurns(grace: number): Promise<void> {
    const { timers, stopGraceMs } = this.#server.settings;
    await new Promise<void>((resolve) => {
      const timer = timers.set(resolve, grace);
      void this.#idle().then(() => {
        timers.clear(timer);
        resolve();
      });
    });
    await Promise.all(
      this.#server.liveTurns.list().map((turn) => turn.finish("shutdown", stopGraceMs)),
    );
  }

  /**
   * Resolves when no turn is running, every reader has received its end and all writes are done.
   */
  async #idle(): Promise<void> {
    const { liveTurns } = this.#server;
    for (;;) {
      const turns = liveTurns.list().map((turn) => turn.ended);
      const open = [...turns, ...liveTurns.sideWork, ...this.#openStreams];
      if (open.length === 0) return;
      // A request that arrived before the shutdown may start its turn only now.
      await Promise.all(open);
    }
  }
}
