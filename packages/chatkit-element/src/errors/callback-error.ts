import { IntegrationError } from "./integration-error";

/** Reports what a function of the page threw, by the option it came in with. */
export function callbackError(option: string, cause: unknown): IntegrationError {
  const message = cause instanceof Error ? cause.message : "It failed.";
  return new IntegrationError("callback_failed", `Option \`${option}\`: ${message}`, { cause });
}
