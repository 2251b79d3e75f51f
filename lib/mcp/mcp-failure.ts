import { z } from "zod";

/**
 * The MCP server gave no usable answer. The message is safe to log: it has none of the server's
 * words, which may repeat the token or what the user wrote, and there is no cause for the same reason.
 */
export class McpFailure extends Error {
  override name = "McpFailure";
}

/** The server understood the request and refused it. The message is the server's: don't log it. */
export class McpRefusal extends Error {
  override name = "McpRefusal";
}

const MAX_CAUSES = 4;

/** Members by which the MCP client and Node's `fetch` tell what went wrong. */
const SignsSchema = z.object({
  name: z.string().catch(""),
  message: z.string().catch(""),
  status: z.number().optional().catch(undefined),
  code: z.union([z.string(), z.number()]).optional().catch(undefined),
  cause: z.unknown().optional(),
});
type Signs = z.output<typeof SignsSchema>;

/** What an error of the MCP client means. */
export function mcpError(error: unknown): McpFailure | McpRefusal {
  if (error instanceof McpFailure) return error;
  const signs = signsOf(error);
  const failure = signs.map(({ cause }) => cause).find((cause) => cause instanceof McpFailure);
  if (failure) return failure;
  const refused = signs.find(({ name, code }) => name === "ProtocolError" && isRpcCode(code));
  if (refused) return new McpRefusal(refused.message);
  return new McpFailure(
    `The MCP server ${signs.map(wordsFor).find(Boolean) ?? "gave no valid answer"}.`,
  );
}

/** The error and its causes. */
function signsOf(error: unknown): Signs[] {
  const signs: Signs[] = [];
  let next = error;
  while (next instanceof Error && signs.length < MAX_CAUSES) {
    const read = SignsSchema.parse(next);
    signs.push(read);
    next = read.cause;
  }
  return signs;
}

function isRpcCode(code: Signs["code"]): boolean {
  return typeof code === "number" && code < 0;
}

function wordsFor({ name, message, status, code }: Signs): string | undefined {
  if (status !== undefined) return `answered with HTTP ${status}`;
  if (name === "TimeoutError" || code === "REQUEST_TIMEOUT") return "didn't answer in time";
  if (message === "unexpected redirect")
    return "redirects, which isn't followed: set its final URL";
  if (typeof code === "string" && /^(?:E[A-Z]{3,20}|UND_ERR_[A-Z_]{3,30})$/.test(code)) {
    return `can't be reached or hung up (${code})`;
  }
  return undefined;
}
