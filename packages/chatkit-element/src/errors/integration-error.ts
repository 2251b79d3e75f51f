import { RequestError } from "./request-error";

export type IntegrationErrorCode =
  | "action_failed"
  | "busy"
  | "callback_failed"
  | "client_tool_failed"
  | "composer_unavailable"
  | "empty"
  | "form_collision"
  | "history_disabled"
  | "invalid_options"
  | "invalid_params"
  | "load_failed"
  | "microphone_denied"
  | "no_thread"
  | "not_connected"
  | "not_found"
  | "request_failed"
  | "server_error"
  | "stream_lost"
  | "thread_not_open"
  | "transcription_failed"
  | "upload_failed";

export interface IntegrationErrorOptions extends ErrorOptions {
  /** HTTP status of a failed request. */
  readonly status?: number | undefined;
  readonly isExplained?: boolean;
}

/** The error that the element's methods reject with and that `chatkit.error` carries. */
export class IntegrationError extends Error {
  override name = "IntegrationError";
  readonly code: IntegrationErrorCode;
  readonly status: number | undefined;
  /** Whether the element shows the reason next to what failed. */
  readonly isExplained: boolean;

  constructor(code: IntegrationErrorCode, message: string, options: IntegrationErrorOptions = {}) {
    super(message, options);
    this.code = code;
    this.status = options.status;
    this.isExplained = options.isExplained ?? false;
  }
}

/** Converts a transport failure to an error with a `name` that a page can check. */
export function asIntegrationError(
  cause: unknown,
  code: IntegrationErrorCode = "request_failed",
  isExplained = false,
): IntegrationError {
  if (cause instanceof IntegrationError) return cause;
  const message = cause instanceof Error ? cause.message : "Something failed.";
  const status = cause instanceof RequestError ? (cause.status ?? undefined) : undefined;
  return new IntegrationError(code, message, { cause, status, isExplained });
}

/** The error for a thread that is locked or closed, with the server's reason. */
export function notOpenError(type: string, reason: string | null | undefined): IntegrationError {
  const message = `The thread is ${type}${reason ? `: ${reason}` : "."}`;
  return new IntegrationError("thread_not_open", message);
}

export function busyError(): IntegrationError {
  return new IntegrationError("busy", "A response is running or a thread is loading.");
}
