interface ApiFailureOptions {
  param?: string | null;
  code?: string | null;
  /** Default: OpenAI's type for that status. */
  type?: string;
}

/** An error with the status and message format of OpenAI's API. */
export class ApiFailure extends Error {
  readonly status: number;
  readonly param: string | null;
  readonly code: string | null;
  readonly type: string;

  constructor(
    status: number,
    message: string,
    { param = null, code = null, type = typeOf(status) }: ApiFailureOptions = {},
  ) {
    super(message);
    this.status = status;
    this.param = param;
    this.code = code;
    this.type = type;
  }

  get body(): string {
    const { message, type, param, code } = this;
    return JSON.stringify({ error: { message, type, param, code } });
  }
}

function typeOf(status: number): string {
  if (status === 401) return "authentication_error";
  return status >= 500 ? "server_error" : "invalid_request_error";
}
