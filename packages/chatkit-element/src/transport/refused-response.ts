import * as z from "zod";
import { RequestError } from "../errors/request-error";
import { untilAborted } from "./until-aborted";

const MAX_EXPLANATION_LENGTH = 500;
/** A longer body isn't the server's JSON for a refusal. */
const MAX_BODY_BYTES = 64_000;
const TOO_MANY_REQUESTS = 429;

/** Messages without a reason are for developers, except those about limits. */
const RefusalSchema = z.object({
  error: z.object({
    message: z.string().min(1).max(MAX_EXPLANATION_LENGTH),
    reason: z.string().optional(),
  }),
});

/** The error for a response that isn't ok, with what the server wrote for the user. */
export async function refusedResponse(
  response: Response,
  signal: AbortSignal,
): Promise<RequestError> {
  const { status } = response;
  const isJson = response.headers.get("content-type")?.startsWith("application/json");
  if (!isJson || Number(response.headers.get("content-length")) > MAX_BODY_BYTES) {
    await response.body?.cancel();
    return new RequestError("status", status);
  }
  const body: unknown = await untilAborted(response.json(), signal).catch(() => null);
  signal.throwIfAborted();
  const { message, reason } = RefusalSchema.safeParse(body).data?.error ?? {};
  const isForUser = reason !== undefined || status === TOO_MANY_REQUESTS;
  return new RequestError("status", status, { explanation: isForUser ? message : undefined });
}
