import pino from "pino";

/**
 * The one place that writes logs, as JSON lines. Pass ids, counts and codes; never message text,
 * tool arguments or secrets.
 */
export const logger = pino({
  level: process.env["LOG_LEVEL"] ?? "info",
  base: null,
  redact: { paths: ["*.authorization", "*.cookie", "*.apiKey", "*.secret"], censor: "[redacted]" },
});

export type Logger = Pick<typeof logger, "debug" | "info" | "warn" | "error">;
