import type { HttpError } from "@acme/chatkit-server";

/** Refuses a request with a status of HTTP; the message is for whoever sent it. */
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
