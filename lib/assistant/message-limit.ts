import { RateLimitError, type OperationName } from "@acme/chatkit-server";
import type { Environment } from "@/lib/env";
import { messageCeilings, untilReset, type CeilingStore, type Refusal } from "@/lib/limits";
import type { RequestContext } from "./request-context";

/** Operations that count as a message; the tool rounds that follow belong to it. */
const messages: ReadonlySet<OperationName> = new Set<OperationName>([
  "threads.create",
  "threads.add_user_message",
  "threads.add_structured_input",
  "threads.retry_after_item",
]);

export interface MessageLimitOptions {
  rates: Environment["messages"];
  store: Pick<CeilingStore, "reserve">;
}

/** Limits messages per user, per address, per tenant and for the whole site. */
export class MessageLimit {
  readonly #rates: MessageLimitOptions["rates"];
  readonly #store: MessageLimitOptions["store"];

  constructor({ rates, store }: MessageLimitOptions) {
    this.#rates = rates;
    this.#store = store;
  }

  /**
   * Counts a message before its turn begins and notes in the context how many are left. Throws a
   * `RateLimitError` if a limit is reached.
   */
  async reserve(operation: OperationName, context: RequestContext): Promise<void> {
    if (!messages.has(operation)) return;
    const outcome = await this.#store.reserve(messageCeilings(context, this.#rates));
    if (!outcome.granted) throw refused(outcome.refusal, context);
    const left = outcome.counts.map(({ ceiling, today }) => ceiling.perDay - today);
    context.messagesLeft = Math.min(...left);
  }
}

function refused(refusal: Refusal, { guest }: RequestContext): RateLimitError {
  const { ceiling, window } = refusal;
  const limit = window === "day" ? ceiling.perDay : ceiling.perMinute;
  if (limit === 0) {
    return new RateLimitError("Messages are turned off for now. Everything else works as usual.");
  }
  const { seconds, words } = untilReset(refusal);
  const whose = ceiling.kind === "messages of a user" ? "You have" : sharedBy(ceiling.kind);
  const count = limit === 1 ? "the 1 message" : `the ${limit} messages`;
  const advice = guest && window === "day" ? " Signed in, you can write more." : "";
  return new RateLimitError(
    `${whose} used up ${count} of this ${window}. You can write again ${words}.${advice}`,
    { retryAfter: seconds },
  );
}

function sharedBy(kind: string): string {
  return kind === "messages of an address"
    ? "You and the guests who share your limit have"
    : "All users together have";
}
