interface RequestErrorOptions extends ErrorOptions {
  readonly explanation?: string | undefined;
}

/**
 * A request that failed or got an unusable response. Never contains the response body, except for
 * what the server wrote for the user.
 */
export class RequestError extends Error {
  override name = "RequestError";
  /** HTTP status, or null if there was no response. */
  readonly status: number | null;
  readonly kind: "network" | "status" | "format";
  /** Why the server refused the request, in the user's language. */
  readonly explanation: string | null;

  constructor(
    kind: RequestError["kind"],
    status: number | null,
    { explanation, ...options }: RequestErrorOptions = {},
  ) {
    super(describe(kind, status), options);
    this.kind = kind;
    this.status = status;
    this.explanation = explanation ?? null;
  }
}

function describe(kind: RequestError["kind"], status: number | null): string {
  if (kind === "network") return "The ChatKit server could not be reached.";
  if (kind === "status") return `The ChatKit server answered with status ${status}.`;
  return "The ChatKit server sent an answer that is not of the protocol.";
}
