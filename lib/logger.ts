import pino, { stdSerializers } from "pino";

/**
 * The one place that writes logs, as JSON lines. Pass ids, counts and codes; never message text,
 * tool arguments or secrets.
 */
export const logger = pino({
  level: process.env["LOG_LEVEL"] ?? "info",
  base: null,
  // A build renames classes, and the type would be that of the constructor.
  serializers: { err: (error: Error) => ({ ...stdSerializers.err(error), type: error.name }) },
  redact: { paths: ["*.authorization", "*.cookie", "*.apiKey", "*.secret"], censor: "[redacted]" },
});

export type Logger = Pick<typeof logger, "debug" | "info" | "warn" | "error">;
