/** A request that failed or got an unusable response. Never contains the response body. */
export class RequestError extends Error {
  override name = "RequestError";
  /** HTTP status, or null if there was no response. */
  readonly status: number | null;
  readonly kind: "network" | "status" | "format";

  constructor(kind: RequestError["kind"], status: number | null, options?: ErrorOptions) {
    super(describe(kind, status), options);
    this.kind = kind;
    this.status = status;
  }
}

function describe(kind: RequestError["kind"], status: number | null): string {
  if (kind === "network") return "The ChatKit server could not be reached.";
  if (kind === "status") return `The ChatKit server answered with status ${status}.`;
  return "The ChatKit server sent an answer that is not of the protocol.";
}
