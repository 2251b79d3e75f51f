/** A refusal in the words and with the status of OpenAI's API. */
export class ApiFailure extends Error {
  readonly status: number;
  readonly param: string | null;
  readonly code: string | null;

  constructor(
    status: number,
    message: string,
    { param = null, code = null }: { param?: string | null; code?: string | null } = {},
  ) {
    super(message);
    this.status = status;
    this.param = param;
    this.code = code;
  }

  get body(): string {
    const type =
      this.status === 401
        ? "authentication_error"
        : this.status >= 500
          ? "server_error"
          : "invalid_request_error";
    const { message, param, code } = this;
    return JSON.stringify({ error: { message, type, param, code } });
  }
}
