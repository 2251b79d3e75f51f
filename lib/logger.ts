import pino from "pino";
import { LogLevelSchema } from "@/lib/env/schema";

/**
 * The one place that writes logs, as JSON lines. Pass ids, counts and codes; never message text,
 * tool arguments or secrets.
 */
export const logger = pino({
  // Startup rejects an invalid level, but a server started in another way must still log.
  level: LogLevelSchema.catch("info").parse(process.env["LOG_LEVEL"]),
  base: null,
  serializers: { err: errorForLog },
  redact: { paths: ["*.authorization", "*.cookie", "*.apiKey", "*.secret"], censor: "[redacted]" },
});

const MAX_CAUSES = 3;

/**
 * An error as it appears in logs: name, message, stack, code and causes. Other members are omitted,
 * because errors of the Agents SDK contain the whole run, including what the user wrote.
 */
export function errorForLog(error: unknown, causes = MAX_CAUSES): object {
  if (!(error instanceof Error)) return { message: `not an Error: ${typeof error}` };
  const { name, message, stack, cause } = error;
  return {
    name,
    message,
    stack,
    ...("code" in error ? { code: String(error.code) } : {}),
    ...(cause === undefined || causes === 0 ? {} : { cause: errorForLog(cause, causes - 1) }),
  };
}
