// Plain JavaScript, because it runs before the built server, where nothing compiles TypeScript.
import { once } from "node:events";
import { createServer } from "node:net";
import { parseArgs } from "node:util";

const DEFAULT_PORT = 3000;
const LARGEST = 65_535;

/**
 * The server's port: `--port` (or `-p`), PORT, or 3000.
 *
 * @param {readonly string[]} args
 * @param {string | undefined} variable
 */
export function readPort(args, variable) {
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

/**
 * Throws with a remedy if the port is in use.
 *
 * @param {number} port
 * @param {{ host?: string | undefined, command: string }} options
 */
export async function assertPortIsFree(port, { host, command }) {
  const server = createServer();
  try {
    await once(server.listen(port, host), "listening");
  } catch (error) {
    if (hasCode(error, "ENOTFOUND", "EADDRNOTAVAIL")) {
      throw new Error(`HOSTNAME must be an address of this machine, not "${host}".`, {
        cause: error,
      });
    }
    if (!hasCode(error, "EADDRINUSE")) throw error;
    throw new Error(
      `Port ${port} is in use. Stop the program that uses it, or choose another port: PORT=${port + 1} npm run ${command}.`,
      { cause: error },
    );
  }
  server.close();
  await once(server, "close");
}

/**
 * @param {unknown} error
 * @param {readonly string[]} codes
 */
function hasCode(error, ...codes) {
  return error instanceof Error && "code" in error && codes.some((code) => code === error.code);
}
