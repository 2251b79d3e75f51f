/** Structured logging in pino's style: fields first, then a constant message. */
export interface Logger {
  debug(fields: object, message: string): void;
  info(fields: object, message: string): void;
  warn(fields: object, message: string): void;
  error(fields: object, message: string): void;
}

/** The default logger: writes warnings and errors to the console. */
export const consoleLogger: Logger = {
  debug: () => {},
  info: () => {},
  warn: (fields, message) => console.warn(message, fields),
  error: (fields, message) => console.error(message, fields),
};

/** Like `consoleLogger`, and also writes informational lines. */
export const verboseConsoleLogger: Logger = {
  ...consoleLogger,
  debug: (fields, message) => console.debug(lineOf(fields, message)),
  info: (fields, message) => console.info(lineOf(fields, message)),
};

function lineOf(fields: object, message: string): string {
  const pairs = Object.entries(fields).map(([name, value]) => `${name}=${String(value)}`);
  return [message, ...pairs].join(" ");
}
