import pino from "pino";
import { LogLevelSchema } from "@/lib/env/schema";

/**
 * The one place that writes logs, as JSON lines. Pass ids, counts and codes; never message text,
 * tool arguments or secrets.
 */
export const logger = pino({
  // A start refuses a level that doesn't exist; a server started some other way still has to log.
  level: LogLevelSchema.catch("info").parse(process.env["LOG_LEVEL"]),
  base: null,
  serializers: { err: errorForLog },
  redact: { paths: ["*.authorization", "*.cookie", "*.apiKey", "*.secret"], censor: "[redacted]" },
});

export type Logger = Pick<typeof logger, "debug" | "info" | "warn" | "error">;

const MOST_CAUSES = 3;

/**
 * An error as logs show it: name, message, stack, code and causes. Other members are left out: the
 * Agents SDK's errors carry the whole run, with what the user wrote.
 */
export function errorForLog(error: unknown, causes = MOST_CAUSES): object {
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
