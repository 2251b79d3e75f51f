import OpenAI, { type ClientOptions } from "openai";
import { placeChatMembers } from "./chat-members";

/** Counts one request to the model provider. Throws if it may not be sent. */
export type ReserveCall = () => Promise<void>;

/**
 * An OpenAI client that counts its requests. Its retries are requests too, and a wrapper around the
 * Agents SDK's `Model` couldn't see them.
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
