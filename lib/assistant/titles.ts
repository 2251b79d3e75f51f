import { type Runner, type Agent } from "@openai/agents";
import { CustomStreamError, LinkedSignal, type Logger } from "@acme/chatkit-server";
import type { UserMessageItem } from "@acme/chatkit-server/protocol";

const LONGEST_TITLE = 80;
const LONGEST_MESSAGE = 2_000;
/** Milliseconds. A title isn't worth a longer wait at the end of an answer. */
const PATIENCE = 8_000;

export interface TitleRequest {
  message: UserMessageItem;
  threadId: string;
  signal: AbortSignal;
}

/** Names threads by their first message. */
export class TitleWriter {
  readonly #agent: Agent;
  readonly #runner: Runner;
  readonly #logger: Logger;

  constructor({ agent, runner, logger }: { agent: Agent; runner: Runner; logger: Logger }) {
    this.#agent = agent;
    this.#runner = runner;
    this.#logger = logger;
  }

  /** The title, or null when none could be written. An answer never fails because of its title. */
  async write({ message, threadId, signal }: TitleRequest): Promise<string | null> {
    const text = message.content
      .map((part) => part.text)
      .join("")
      .trim();
    if (text === "") return null;
    const running = new LinkedSignal(signal, AbortSignal.timeout(PATIENCE));
    try {
      const { finalOutput } = await this.#runner.run(this.#agent, text.slice(0, LONGEST_MESSAGE), {
        signal: running.signal,
        maxTurns: 1,
      });
      return cleanTitle(finalOutput ?? "");
    } catch (error) {
      // A refusal, such as for a spent budget, has its own line in the log.
      if (!signal.aborted && !(error instanceof CustomStreamError)) {
        const reason = error instanceof Error ? error.name : "unknown";
        this.#logger.warn({ threadId, reason }, "thread left without a title");
      }
      return null;
    } finally {
      running.end();
    }
  }
}

/** One line without quotation marks or a full stop; null where nothing is left. */
export function cleanTitle(text: string): string | null {
  const line = text.trim().split("\n")[0] ?? "";
  const bare = line.replace(/^["'“”#*\s]+|["'“”*\s.]+$/g, "");
  return bare === "" ? null : bare.slice(0, LONGEST_TITLE);
}
