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
import { callPayer } from "./models/call-payer";
import type { RequestContext } from "./request-context";
import { cleanTitle, firstWords } from "./title-text";

/** Characters of the message that the model reads. */
const LONGEST_MESSAGE = 2_000;
/** Milliseconds that the model has for a title. */
const PATIENCE = 8_000;

export interface TitleWriterOptions {
  agent: Agent;
  runner: Runner;
  store: Pick<Store<RequestContext>, "setMissingTitle">;
  logger: Logger;
}

export interface TitleRequest {
  thread: ThreadMetadata;
  message: UserMessageItem;
  context: RequestContext;
  turn: Pick<Turn, "waitUntil">;
}

/** Names threads by their first message. */
export class TitleWriter {
  readonly #options: TitleWriterOptions;
  /** Threads that are being named, which a second message may come into meanwhile. */
  readonly #underWay = new Set<string>();

  constructor(options: TitleWriterOptions) {
    this.#options = options;
  }

  /** Names the thread beside the turn that answers `message`; undefined where that isn't needed. */
  begin(request: TitleRequest): ThreadNaming | undefined {
    const { thread, context } = request;
    const { address } = context;
    if (thread.title || this.#underWay.has(thread.id)) return undefined;
    this.#underWay.add(thread.id);
    return new ThreadNaming(request, {
      ask: () => callPayer.run({ address }, () => this.#askModel(request)),
      save: (title) => this.#options.store.setMissingTitle(thread.id, title, request.context),
      end: () => this.#underWay.delete(thread.id),
    });
  }

  /** Null where the model has none; an answer never fails because of its title. */
  async #askModel({ message, thread }: TitleRequest): Promise<string | null> {
    const { agent, runner, logger } = this.#options;
    const text = textOf(message).trim();
    if (text === "") return null;
    const running = new LinkedSignal(AbortSignal.timeout(PATIENCE));
    try {
      const { finalOutput } = await runner.run(agent, cutText(text, LONGEST_MESSAGE), {
        signal: running.signal,
        maxTurns: 1,
      });
      return cleanTitle(finalOutput ?? "");
    } catch (error) {
      // A refusal, such as for a spent budget, has its own line in the log.
      if (!(error instanceof CustomStreamError)) {
        const reason = error instanceof Error ? error.name : "unknown";
        logger.warn({ threadId: thread.id, reason }, "thread named by its first words");
      }
      return null;
    } finally {
      running.end();
    }
  }
}

interface NamingMeans {
  ask: () => Promise<string | null>;
  /** False where the thread has a title by now, such as one that a person gave it. */
  save: (title: string) => Promise<boolean>;
  end: () => void;
}

/** The naming of one thread, beside the turn that answers its message. */
export class ThreadNaming {
  readonly #request: TitleRequest;
  readonly #means: NamingMeans;
  #isBegun = false;
  #title: string | undefined;

  constructor(request: TitleRequest, means: NamingMeans) {
    this.#request = request;
    this.#means = means;
  }

  /** Asks the model, once; not before it answers, whose calls matter more. */
  askModel(): void {
    this.#begin(this.#means.ask);
  }

  /** The turn is over: a thread that no model was asked to name gets its message's first words. */
  finish(): void {
    this.#begin(async () => null);
  }

  /** The event that tells of the new title, once, as soon as it is stored. */
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
      const title = (await ask()) ?? firstWords(textOf(message)) ?? message.attachments[0]?.name;
      if (title !== undefined && (await this.#means.save(title))) this.#title = title;
    } finally {
      this.#means.end();
    }
  }
}

function textOf({ content }: UserMessageItem): string {
  return content.map((part) => part.text).join("");
}
