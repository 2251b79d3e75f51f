import type { HttpError } from "@acme/chatkit-server";

/** Rejects a request with an HTTP status; the message is sent to the client. */
export class HttpRefusal extends Error implements HttpError {
  override name = "HttpRefusal";
  readonly status: number;
  readonly code: string;
  /** Seconds. */
  readonly retryAfter: number | undefined;

  constructor({ status, code, message, retryAfter }: HttpError) {
    super(message);
    this.status = status;
    this.code = code;
    this.retryAfter = retryAfter;
  }
}
