import { once } from "node:events";
import { createServer } from "node:net";
import { parseArgs } from "node:util";

const DEFAULT_PORT = 3000;
const LARGEST = 65_535;

/** The server's port: `--port` (or `-p`), PORT, or 3000. */
export function readPort(args: readonly string[], variable: string | undefined): number {
  const { values } = parseArgs({
    args: [...args],
    options: { port: { type: "string", short: "p" } },
    strict: false,
  });
  const asked = typeof values.port === "string" ? values.port : variable?.trim() || DEFAULT_PORT;
  const port = Number(asked);
  if (Number.isInteger(port) && port >= 0 && port <= LARGEST) return port;
  throw new Error(`The port must be a number up to ${LARGEST}, not "${asked}".`);
}

/** Throws with a remedy if the port is in use. */
export async function assertPortIsFree(
  port: number,
  { host, command }: { host?: string | undefined; command: string },
): Promise<void> {
  const server = createServer();
  try {
    await once(server.listen(port, host), "listening");
  } catch (error) {
    if (!isTaken(error)) throw error;
    throw new Error(
      `Port ${port} is in use. Stop the program that uses it, or choose another port: PORT=${port + 1} npm run ${command}.`,
      { cause: error },
    );
  }
  server.close();
  await once(server, "close");
}

function isTaken(error: unknown): boolean {
  return error instanceof Error && "code" in error && error.code === "EADDRINUSE";
}
