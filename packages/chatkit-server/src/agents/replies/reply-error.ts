import { ChatKitError } from "../../errors";
import type { FailedEnding, FailedEndingKind } from "./reply-ending";

interface Words {
  message: string;
  /** Whether a retry can help. */
  allowRetry: boolean;
}

const words: Record<FailedEndingKind, Words> = {
  length: {
    message: "The answer was cut off here because it got too long. Ask for the rest to read on.",
    allowRetry: false,
  },
  filtered: {
    message:
      "The answer was held back by the model's content filter. Please ask for something else, or in other words.",
    allowRetry: false,
  },
  empty: {
    message: "The model had nothing to say to this. Please try again or ask in other words.",
    allowRetry: true,
  },
  stuck: {
    message: "The assistant got stuck on this one. Please ask in other words.",
    allowRetry: true,
  },
  timed_out: {
    message: "The answer took too long and was stopped. Please try again.",
    allowRetry: true,
  },
  out_of_context: {
    message:
      "This conversation is too long for the model to read. Please start a new one, or send less at once.",
    allowRetry: false,
  },
  out_of_quota: {
    message: "This site has used up its budget for the model, so there are no answers for now.",
    allowRetry: false,
  },
  rate_limited: {
    message: "The model is very busy just now. Please try again in a moment.",
    allowRetry: true,
  },
  network: {
    message: "The model can't be reached just now. Please try again in a moment.",
    allowRetry: true,
  },
  unauthorized: {
    message:
      "The model refuses this site's key, so the assistant can't answer until it is set right.",
    allowRetry: false,
  },
  model_missing: {
    message: "This site asks for a model that isn't there, so the assistant can't answer for now.",
    allowRetry: false,
  },
  rejected: {
    message: "The model couldn't work with this request. Please ask in other words.",
    allowRetry: false,
  },
  failed: {
    message: "The model has trouble just now. Please try again in a moment.",
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
