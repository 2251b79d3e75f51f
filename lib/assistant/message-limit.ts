import { RateLimitError, type OperationName } from "@acme/chatkit-server";
import type { Environment } from "@/lib/env";
import {
  messageCeilings,
  untilReset,
  type CeilingStore,
  type Rate,
  type Refusal,
} from "@/lib/limits";
import { formatWait } from "@/lib/i18n/format-wait";
import { languageOfLocale } from "@/lib/i18n/languages";
import { engineText } from "./messages";
import type { RequestContext } from "./request-context";

/** Operations that count as a message. The tool rounds after them belong to the same message. */
const messages: ReadonlySet<OperationName> = new Set<OperationName>([
  "threads.create",
  "threads.add_user_message",
  "threads.add_structured_input",
  "threads.retry_after_item",
]);

export interface MessageLimitOptions {
  rates: Environment["messages"];
  store: Pick<CeilingStore, "reserve">;
  /** A tenant's own rate. Default: no tenant has one. */
  rateOfTenant?: ((tenantId: string) => Rate | undefined) | undefined;
  /** Whether the site's owner has turned the assistant off. Default: never. */
  isOff?: (() => Promise<boolean>) | undefined;
}

/** Limits messages per user, per address, per tenant and for the whole site. */
export class MessageLimit {
  readonly #rates: MessageLimitOptions["rates"];
  readonly #store: MessageLimitOptions["store"];
  readonly #rateOfTenant: MessageLimitOptions["rateOfTenant"];
  readonly #isOff: MessageLimitOptions["isOff"];

  constructor({ rates, store, rateOfTenant, isOff }: MessageLimitOptions) {
    this.#rates = rates;
    this.#store = store;
    this.#rateOfTenant = rateOfTenant;
    this.#isOff = isOff;
  }

  /**
   * Counts a message before its turn begins and notes in the context how many are left. Throws a
   * `RateLimitError` if a limit is reached.
   */
  async reserve(operation: OperationName, context: RequestContext): Promise<void> {
    if (!messages.has(operation)) return;
    if (await this.#isOff?.()) throw messagesOff(context);
    const perTenant = this.#rateOfTenant?.(context.tenantId) ?? this.#rates.perTenant;
    const ceilings = messageCeilings(context, { ...this.#rates, perTenant });
    const outcome = await this.#store.reserve(ceilings);
    if (!outcome.granted) throw refused(outcome.refusal, context);
    const left = outcome.counts.map(({ ceiling, today }) => ceiling.perDay - today);
    context.messagesLeft = Math.min(...left);
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
