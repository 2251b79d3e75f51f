export type ApiErrorCode =
  | "invalid_request"
  | "unauthenticated"
  | "not_found"
  | "too_large"
  | "rate_limited"
  | "unavailable"
  | "internal";

const statuses: Record<ApiErrorCode, number> = {
  invalid_request: 400,
  unauthenticated: 401,
  not_found: 404,
  too_large: 413,
  rate_limited: 429,
  unavailable: 503,
  internal: 500,
};

/** A refusal that an API route answers with; the message tells the caller what to do. */
export class ApiError extends Error {
  readonly code: ApiErrorCode;
  readonly headers: Record<string, string>;

  constructor(
    code: ApiErrorCode,
    message: string,
    options?: ErrorOptions & { headers?: Record<string, string> },
  ) {
    super(message, options);
    this.name = new.target.name;
    this.code = code;
    this.headers = options?.headers ?? {};
  }
}

/** The one shape of errors over HTTP: `{"error":{"code","message","request_id"}}`. */
export function apiErrorResponse(error: ApiError, requestId: string): Response {
  return Response.json(
    { error: { code: error.code, message: error.message, request_id: requestId } },
    { status: statuses[error.code], headers: error.headers },
  );
}
