import pino, { stdSerializers } from "pino";
import { LogLevelSchema } from "@/lib/env/schema";

/**
 * The one place that writes logs, as JSON lines. Pass ids, counts and codes; never message text,
 * tool arguments or secrets.
 */
export const logger = pino({
  // A start refuses a level that doesn't exist; a server started some other way still has to log.
  level: LogLevelSchema.catch("info").parse(process.env["LOG_LEVEL"]),
  base: null,
  // A build renames classes, and the type would be that of the constructor.
  serializers: { err: (error: Error) => ({ ...stdSerializers.err(error), type: error.name }) },
  redact: { paths: ["*.authorization", "*.cookie", "*.apiKey", "*.secret"], censor: "[redacted]" },
});

export type Logger = Pick<typeof logger, "debug" | "info" | "warn" | "error">;
