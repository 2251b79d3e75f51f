import { ChatKitError } from "../../errors";
import type { FailedEnding, FailedEndingKind } from "./reply-ending";

interface Words {
  message: string;
  /** Whether a retry can help. */
  allowRetry: boolean;
}

const words: Record<FailedEndingKind, Words> = {
  length: {
    message: "The answer was cut off because it got too long. Ask the assistant to continue.",
    allowRetry: false,
  },
  filtered: {
    message:
      "The model's content filter blocked this answer. Please rephrase your message or ask something else.",
    allowRetry: false,
  },
  empty: {
    message: "The model returned an empty answer. Please try again or rephrase your message.",
    allowRetry: true,
  },
  stuck: {
    message: "The assistant got stuck on this message. Please rephrase it.",
    allowRetry: true,
  },
  timed_out: {
    message: "The answer took too long and was stopped. Please try again.",
    allowRetry: true,
  },
  out_of_context: {
    message:
      "This conversation is too long for the model. Please start a new one or send a shorter message.",
    allowRetry: false,
  },
  out_of_quota: {
    message:
      "The assistant can't answer right now because this site's budget for the model is used up.",
    allowRetry: false,
  },
  rate_limited: {
    message: "The model is very busy right now. Please try again in a moment.",
    allowRetry: true,
  },
  network: {
    message: "The model can't be reached right now. Please try again in a moment.",
    allowRetry: true,
  },
  unauthorized: {
    message: "The assistant can't answer because the model provider rejects this site's API key.",
    allowRetry: false,
  },
  model_missing: {
    message:
      "The assistant can't answer because the model that this site is set up to use doesn't exist.",
    allowRetry: false,
  },
  rejected: {
    message: "The model rejected this request. Please rephrase your message.",
    allowRetry: false,
  },
  failed: {
    message: "The model isn't working right now. Please try again in a moment.",
    allowRetry: true,
  },
};

/** User-facing messages by ending; endings without an entry use an English sentence. */
export type ReplySentences = Partial<Record<FailedEndingKind, string>>;

/** A reply that failed, with a message for the user. A retry is offered if it can help. */
export class ReplyError extends ChatKitError {
  override name = "ReplyError";
  readonly ending: FailedEnding;

  constructor(
    ending: FailedEnding,
    { sentences = {}, cause }: { sentences?: ReplySentences | undefined; cause?: unknown } = {},
  ) {
    const { message, allowRetry } = words[ending.kind];
    super(sentences[ending.kind] ?? message, undefined, { allowRetry, cause });
    this.ending = ending;
  }
}
