import { RateLimitError, type OperationName } from "@acme/chatkit-server";
import type { Environment } from "@/lib/env";
import {
  messageCeilings,
  untilReset,
  type Ceiling,
  type CeilingStore,
  type Count,
  type Rate,
  type Refusal,
} from "@/lib/limits";
import { formatWait } from "@/lib/i18n/format-wait";
import { languageOfLocale } from "@/lib/i18n/languages";
import { engineText } from "./messages";
import type { ModelCallBudget } from "./models/model-call-budget";
import type { RequestContext } from "./request-context";

/** Operations that count as a message. The tool rounds after them belong to the same message. */
const messages: ReadonlySet<OperationName> = new Set<OperationName>([
  "threads.create",
  "threads.add_user_message",
  "threads.add_structured_input",
  "threads.retry_after_item",
]);

interface MessageLimitOptions {
  rates: Environment["messages"];
  store: Pick<CeilingStore, "reserve">;
  /** A tenant's own rate. Default: no tenant has one. */
  rateOfTenant?: ((tenantId: string) => Rate | undefined) | undefined;
  /** Reserves the model calls that a message needs in the same query. Default: it needs none. */
  calls?: Pick<ModelCallBudget, "ceilings" | "reserved"> | undefined;
}

/** For an answer without tools, and for the title of a new thread. */
const callsOf = (operation: OperationName): number => (operation === "threads.create" ? 2 : 1);

/** Limits messages per user, per address, per tenant and for the whole site. */
export class MessageLimit {
  readonly #rates: MessageLimitOptions["rates"];
  readonly #store: MessageLimitOptions["store"];
  readonly #rateOfTenant: MessageLimitOptions["rateOfTenant"];
  readonly #calls: MessageLimitOptions["calls"];

  constructor({ rates, store, rateOfTenant, calls }: MessageLimitOptions) {
    this.#rates = rates;
    this.#store = store;
    this.#rateOfTenant = rateOfTenant;
    this.#calls = calls;
  }

  /**
   * Counts a message and its model calls before its turn begins, and notes in the context how many
   * messages are left. Throws a `RateLimitError` if a limit on messages is reached.
   */
  async reserve(operation: OperationName, context: RequestContext): Promise<void> {
    if (!messages.has(operation)) return;
    const perTenant = this.#rateOfTenant?.(context.tenantId) ?? this.#rates.perTenant;
    const ofMessages = messageCeilings(context, { ...this.#rates, perTenant });
    const counts = await this.#count(ofMessages, operation, context);
    const left = counts.map(({ ceiling, today }) => ceiling.perDay - today);
    context.messagesLeft = Math.min(...left);
  }

  /** Returns the messages' counts. */
  async #count(
    ofMessages: Ceiling[],
    operation: OperationName,
    context: RequestContext,
  ): Promise<Count[]> {
    const calls = callsOf(operation);
    const ofCalls = this.#calls?.ceilings(calls, context.address) ?? [];
    let outcome = await this.#store.reserve([...ofMessages, ...ofCalls], { whileOn: true });
    if (outcome.granted) {
      const isCall = ({ ceiling }: Count) => ofCalls.includes(ceiling);
      if (ofCalls.length > 0) {
        context.reservedCalls = this.#calls?.reserved(calls, outcome.counts.filter(isCall));
      }
      return outcome.counts.filter((count) => !isCall(count));
    }
    if (ofCalls.includes(outcome.refusal.ceiling)) {
      // The message is stored, and the reply says why it isn't answered.
      outcome = await this.#store.reserve(ofMessages);
    }
    if (!outcome.granted) throw refused(outcome.refusal, context);
    return outcome.counts;
  }
}

function refused(refusal: Refusal, context: RequestContext): RateLimitError {
  const { ceiling, window } = refusal;
  const limit = window === "day" ? ceiling.perDay : ceiling.perMinute;
  if (limit === 0) return messagesOff(context);
  const { seconds, wait } = untilReset(refusal);
  const language = languageOfLocale(context.locale);
  const message = engineText(language, "messagesUsedUp", {
    whose: sharedBy(ceiling.kind),
    limit,
    window,
    wait: formatWait(wait, language),
    signIn: context.guest && window === "day" ? "yes" : "no",
  });
  return new RateLimitError(message, { retryAfter: seconds });
}

function messagesOff({ locale }: RequestContext): RateLimitError {
  return new RateLimitError(engineText(languageOfLocale(locale), "messagesOff"));
}

function sharedBy(kind: string): "user" | "address" | "everyone" {
  if (kind === "messages of a user") return "user";
  return kind === "messages of an address" ? "address" : "everyone";
}
