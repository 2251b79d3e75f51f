import { AgentsError, MaxTurnsExceededError, ModelBehaviorError } from "@openai/agents";
import { z } from "zod";
import { ChatKitError } from "../../errors";
import { endingOfFailure } from "./provider-codes";
import { ReplyEnded, type FailedEnding } from "./reply-ending";

const word = z.string().min(1).optional().catch(undefined);
const number = z.number().int().min(100).max(599).optional().catch(undefined);

/** The members that model HTTP clients, including OpenAI's, set on their errors. */
const ProviderErrorSchema = z.object({
  status: number,
  code: z.union([z.string(), z.number()]).optional().catch(undefined),
  type: word,
  message: z.string().default("").catch(""),
  error: z
    .object({
      code: word,
      /** Google's. */
      status: word,
      type: word,
      /** Azure's. */
      innererror: z.object({ code: word }).optional().catch(undefined),
    })
    .optional()
    .catch(undefined),
  cause: z.unknown().optional(),
});
type ProviderError = z.infer<typeof ProviderErrorSchema>;

const BROKEN_CONNECTION =
  /^(ECONN|EPIPE|ENOTFOUND|EAI_AGAIN|ENETUNREACH|EHOSTUNREACH|UND_ERR_|CERT_|ERR_TLS|ERR_SSL)/;
const LATE_CONNECTION = /^(ETIMEDOUT|UND_ERR_(HEADERS|BODY|CONNECT)_TIMEOUT)$/;
/** Messages of fetch and of OpenAI's client for failures that have no code. */
const BROKEN_IN_WORDS =
  /^(fetch failed|terminated|Connection error\.|Premature close|network error)/i;
const LATE_IN_WORDS = /^Request timed out/;

/** The ending for an error from the model or its SDK; null for any other error. */
export function endingOfError(error: unknown): FailedEnding | null {
  if (error instanceof ReplyEnded) return error.ending;
  if (error instanceof MaxTurnsExceededError) return { kind: "stuck" };
  if (error instanceof ModelBehaviorError) return { kind: "failed" };
  if (!(error instanceof Error) || error instanceof ChatKitError) return null;
  if (error instanceof AgentsError) return null;
  const { data } = ProviderErrorSchema.safeParse(error);
  if (!data) return null;
  return connectionEnding(data) ?? providerEnding(data) ?? null;
}

function providerEnding(error: ProviderError): FailedEnding | undefined {
  const codes = [error.error?.innererror?.code, error.code, error.error?.status, error.type]
    .concat(error.error?.code, error.error?.type)
    .filter((code) => typeof code === "string");
  const { message } = error;
  // An error in the middle of a stream has no HTTP status, so some servers send it as the code.
  const status = error.status ?? number.parse(error.code);
  if (status === undefined && !error.error) return undefined;
  return endingOfFailure({ codes, message, status });
}

function connectionEnding(error: ProviderError): FailedEnding | undefined {
  if (error.status !== undefined || error.error) return undefined;
  const codes = causesOf(error).map(({ code }) => String(code ?? ""));
  const late = codes.find((code) => LATE_CONNECTION.test(code));
  if (late !== undefined || LATE_IN_WORDS.test(error.message)) {
    return { kind: "timed_out", code: late };
  }
  const broken = codes.find((code) => BROKEN_CONNECTION.test(code));
  if (broken !== undefined || BROKEN_IN_WORDS.test(error.message)) {
    return { kind: "network", code: broken };
  }
  return undefined;
}

const MAX_CAUSES = 5;

function causesOf(error: ProviderError): ProviderError[] {
  const chain = [error];
  while (chain.length < MAX_CAUSES) {
    const { data } = ProviderErrorSchema.safeParse(chain.at(-1)?.cause);
    if (!data) break;
    chain.push(data);
  }
  return chain;
}
