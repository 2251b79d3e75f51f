import { IntegrationError } from "./integration-error";

/**
 * Wraps an error thrown by one of the page's callbacks. `option` names the option that holds the
 * callback.
 */
export function callbackError(option: string, cause: unknown): IntegrationError {
  const message = cause instanceof Error ? cause.message : "It failed.";
  return new IntegrationError("callback_failed", `Option \`${option}\`: ${message}`, { cause });
}
