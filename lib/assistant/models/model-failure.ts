import { MaxTurnsExceededError } from "@openai/agents";
import { APIConnectionError, APIError, APIUserAbortError } from "openai";
import { CustomStreamError } from "@acme/chatkit-server";

export interface ModelFailure {
  /** Shown to the user. */
  error: CustomStreamError;
  /** For the log: what the owner of the site should check. */
  advice: string;
  status: number | undefined;
}

const UNREACHABLE = {
  message: "The model can't be reached just now. Please try again in a moment.",
  advice: "the model's server can't be reached: check OPENAI_BASE_URL and the network",
};
const BUSY = {
  message: "The model is very busy just now. Please try again in a moment.",
  advice: "the model's server limits requests: check the plan and its quota",
};
const REFUSED = {
  message:
    "The model refuses this site's key, so the assistant can't answer until it is set right.",
  advice: "the model's server refuses the key: check OPENAI_API_KEY",
};
const MISSING = {
  message: "This site asks for a model that isn't there, so the assistant can't answer for now.",
  advice:
    "the model's server knows no such model or path: check OPENAI_MODEL, OPENAI_BASE_URL and OPENAI_API",
};
const UNFIT = {
  message: "The model couldn't work with this request. Please try again.",
  advice:
    "the model's server refuses the request: see the error; it may not know tools or this OPENAI_API",
};
const BROKEN = {
  message: "The model has trouble just now. Please try again in a moment.",
  advice: "the model's server failed",
};

const CIRCLES = {
  message: "The assistant got stuck on this one. Please ask in other words.",
  advice: "the model called tools again and again without answering",
};

/** Puts a failure of a model's server into words; null for an error of another kind. */
export function explainModelFailure(cause: unknown): ModelFailure | null {
  if (cause instanceof MaxTurnsExceededError) {
    const error = new CustomStreamError(CIRCLES.message, { allowRetry: true, cause });
    return { error, advice: CIRCLES.advice, status: undefined };
  }
  if (!(cause instanceof APIError) || cause instanceof APIUserAbortError) return null;
  const { message, advice } = wordsFor(cause);
  return {
    error: new CustomStreamError(message, { allowRetry: true, cause }),
    advice,
    status: cause.status,
  };
}

function wordsFor(error: APIError): typeof UNREACHABLE {
  if (error instanceof APIConnectionError) return UNREACHABLE;
  switch (error.status) {
    case 401:
    case 403:
      return REFUSED;
    case 404:
      return MISSING;
    case 429:
      return BUSY;
    case 400:
    case 422:
      return UNFIT;
    default:
      return BROKEN;
  }
}
