import type { Agent, Runner } from "@openai/agents";
import {
  cutText,
  CustomStreamError,
  LinkedSignal,
  threadForClient,
  type Logger,
  type Store,
  type ThreadMetadata,
  type ThreadStreamEvent,
  type Turn,
} from "@acme/chatkit-server";
import type { UserMessageItem } from "@acme/chatkit-server/protocol";
import { callPayer, payerOf } from "./models/call-payer";
import { messageText } from "./message-text";
import type { RequestContext } from "./request-context";
import { cleanTitle, firstWords } from "./title-text";

/** Maximum number of the message's characters sent to the model. */
const MAX_MESSAGE_LENGTH = 2_000;
/** Timeout for the model to write a title, in milliseconds. */
const TITLE_TIMEOUT_MS = 8_000;

interface TitleWriterOptions {
  agent: Agent;
  runner: Runner;
  store: Pick<Store<RequestContext>, "setMissingTitle">;
  logger: Logger;
}

interface TitleRequest {
  thread: ThreadMetadata;
  message: UserMessageItem;
  context: RequestContext;
  turn: Pick<Turn, "waitUntil">;
}

export class TitleWriter {
  readonly #options: TitleWriterOptions;
  /** By the thread's ID, so that a second message doesn't start it again. */
  readonly #inProgress = new Map<string, ThreadNaming>();

  constructor(options: TitleWriterOptions) {
    this.#options = options;
  }

  /**
   * Names the thread concurrently with the turn that answers `message`; undefined if that isn't
   * needed.
   */
  begin(request: TitleRequest): ThreadNaming | undefined {
    const { thread, context } = request;
    // A user who empties the title wants none.
    if (typeof thread.title === "string" || this.#inProgress.has(thread.id)) return undefined;
    const naming = new ThreadNaming(request, {
      ask: () => callPayer.run(payerOf(context), () => this.#askModel(request)),
      save: (title) => this.#options.store.setMissingTitle(thread.id, title, request.context),
      end: () => this.#inProgress.delete(thread.id),
    });
    this.#inProgress.set(thread.id, naming);
    return naming;
  }

  /** The naming that an earlier turn of the thread began in this process and that hasn't ended. */
  inProgress(threadId: string): ThreadNaming | undefined {
    return this.#inProgress.get(threadId);
  }

  /** Null if the model provides no title or fails: a missing title must never fail the answer. */
  async #askModel({ message, thread }: TitleRequest): Promise<string | null> {
    const { agent, runner, logger } = this.#options;
    const text = messageText(message).trim();
    if (text === "") return null;
    const running = new LinkedSignal(AbortSignal.timeout(TITLE_TIMEOUT_MS));
    try {
      const { finalOutput } = await runner.run(agent, cutText(text, MAX_MESSAGE_LENGTH), {
        signal: running.signal,
        maxTurns: 1,
      });
      return cleanTitle(finalOutput ?? "");
    } catch (error) {
      // A refusal, such as for an exhausted budget, is logged elsewhere.
      if (!(error instanceof CustomStreamError)) {
        const reason = error instanceof Error ? error.name : "unknown";
        logger.warn(
          { threadId: thread.id, reason },
          "couldn't get a title from the model: using the message's first words",
        );
      }
      return null;
    } finally {
      running.end();
    }
  }
}

interface NamingMeans {
  ask: () => Promise<string | null>;
  /** False if the thread already has a title, such as one that the user wrote meanwhile. */
  save: (title: string) => Promise<boolean>;
  end: () => void;
}

export class ThreadNaming {
  readonly #request: TitleRequest;
  readonly #means: NamingMeans;
  #isBegun = false;
  #title: string | undefined;

  constructor(request: TitleRequest, means: NamingMeans) {
    this.#request = request;
    this.#means = means;
  }

  /**
   * Asks the model for a title, at most once. Call it only after the answer has started, which has
   * priority.
   */
  askModel(): void {
    this.#begin(this.#means.ask);
  }

  /**
   * Ends the turn. If the model wasn't asked for a title, the message's first words become the
   * title.
   */
  finish(): void {
    this.#begin(async () => null);
  }

  /** Returns the event for the new title once, after the title is stored. */
  takeEvents(): ThreadStreamEvent[] {
    const title = this.#title;
    if (title === undefined) return [];
    this.#title = undefined;
    return [
      { type: "thread.updated", thread: threadForClient({ ...this.#request.thread, title }) },
    ];
  }

  #begin(ask: () => Promise<string | null>): void {
    if (this.#isBegun) return;
    this.#isBegun = true;
    this.#request.turn.waitUntil(this.#write(ask));
  }

  async #write(ask: () => Promise<string | null>): Promise<void> {
    const { message } = this.#request;
    try {
      const title =
        (await ask()) ??
        firstWords(messageText(message)) ??
        firstWords(message.attachments[0]?.name ?? "");
      if (title !== null && (await this.#means.save(title))) this.#title = title;
    } finally {
      this.#means.end();
    }
  }
}
