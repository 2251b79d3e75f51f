import OpenAI, { type ClientOptions } from "openai";
import { placeChatMembers } from "./chat-members";

/** Counts one request to the model's server; throws where it may not be sent. */
export type ReserveCall = () => Promise<void>;

/**
 * The OpenAI client with a count of what it sends. Its own retries are requests too, which a wrapper
 * around the `Model` of the Agents SDK couldn't see.
 */
export class CountedOpenAI extends OpenAI {
  readonly #reserveCall: ReserveCall;

  constructor(reserveCall: ReserveCall, options: ClientOptions) {
    super(options);
    this.#reserveCall = reserveCall;
  }

  /** The client calls this before it serializes a request. */
  protected override async prepareOptions(options: { body?: unknown }): Promise<void> {
    options.body = placeChatMembers(options.body);
  }

  /** The client calls this before each attempt, and sends nothing once the signal is aborted. */
  protected override async prepareRequest(
    _request: RequestInit,
    { options }: { options: { signal?: AbortSignal | null | undefined } },
  ): Promise<void> {
    if (!options.signal?.aborted) await this.#reserveCall();
  }
}
