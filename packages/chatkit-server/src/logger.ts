/** Structured logging as pino does it: fields first, then one constant sentence. */
export interface Logger {
  debug(fields: object, message: string): void;
  info(fields: object, message: string): void;
  warn(fields: object, message: string): void;
  error(fields: object, message: string): void;
}

/** For servers that were given no logger: what goes wrong is still said. */
export const consoleLogger: Logger = {
  debug: () => {},
  info: () => {},
  warn: (fields, message) => console.warn(message, fields),
  error: (fields, message) => console.error(message, fields),
};

/** As `consoleLogger`, with a line for what goes well too. */
export const verboseConsoleLogger: Logger = {
  ...consoleLogger,
  debug: (fields, message) => console.debug(lineOf(fields, message)),
  info: (fields, message) => console.info(lineOf(fields, message)),
};

function lineOf(fields: object, message: string): string {
  const pairs = Object.entries(fields).map(([name, value]) => `${name}=${String(value)}`);
  return [message, ...pairs].join(" ");
}
