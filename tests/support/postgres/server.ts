import { execFile, spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { chmod, chown, copyFile, mkdtemp, rm } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import type { Certificate } from "../proxies/certificate";
import { postgresBinaries } from "./binaries";

const run = promisify(execFile);

// PostgreSQL refuses to run as root. This is the id of `nobody` on Linux.
const unprivileged = process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : {};
const OWNER_ONLY = 0o600;
const readyLine = "database system is ready to accept connections";

export interface PostgresServer {
  /** URL of the database `postgres`, with a user that can create others. */
  url: string;
  /** Kills the server immediately, like a power failure. `start` restarts it with its data. */
  kill(): Promise<void>;
  start(): Promise<void>;
  stop(): Promise<void>;
}

/**
 * Starts a real PostgreSQL server on a free port of this machine, with its data in a temporary
 * folder. With a certificate, it also accepts TLS.
 */
export async function startPostgresServer({
  certificate,
}: { certificate?: Certificate } = {}): Promise<PostgresServer> {
  const programs = await postgresBinaries();
  const folder = await mkdtemp(join(tmpdir(), "chatkit-starter-pg-"));
  if (unprivileged.uid !== undefined) await chown(folder, unprivileged.uid, unprivileged.gid);
  const data = join(folder, "data");
  const options = { ...unprivileged, cwd: folder };
  const initFlags = ["-D", data, "-U", "postgres", "-A", "trust", "-E", "UTF8", "--locale=C"];
  await run(join(programs, "initdb"), [...initFlags, "--no-sync"], options);
  const port = await freePort();
  const settings = certificate ? await installCertificate(certificate, folder) : [];

  let server: ChildProcess | undefined;
  const start = async () => {
    server = await launch(join(programs, "postgres"), serverFlags(data, port, settings), options);
  };
  const end = async (signal: NodeJS.Signals) => {
    if (!server || server.exitCode !== null || server.signalCode !== null) return;
    const exited = once(server, "exit");
    server.kill(signal);
    await exited;
  };
  await start();
  return {
    url: `postgresql://postgres@127.0.0.1:${port}/postgres`,
    start,
    kill: () => end("SIGQUIT"),
    stop: async () => {
      await end("SIGINT");
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** PostgreSQL accepts a key only if it is its user's and no one else can read it. */
async function installCertificate(
  { file, keyFile }: Certificate,
  folder: string,
): Promise<string[]> {
  const settings = ["ssl=on"];
  for (const [setting, source] of Object.entries({ ssl_cert_file: file, ssl_key_file: keyFile })) {
    const copy = join(folder, `${setting}.pem`);
    await copyFile(source, copy);
    await chmod(copy, OWNER_ONLY);
    if (unprivileged.uid !== undefined) await chown(copy, unprivileged.uid, unprivileged.gid);
    settings.push(`${setting}=${copy}`);
  }
  return settings;
}

function serverFlags(data: string, port: number, more: readonly string[]): string[] {
  const settings = ["listen_addresses=127.0.0.1", "unix_socket_directories=", "fsync=off", ...more];
  const flags = ["-D", data, "-p", String(port), "-F", "-N", "200"];
  return [...flags, ...settings.flatMap((setting) => ["-c", setting])];
}

async function launch(
  program: string,
  flags: string[],
  options: { cwd: string },
): Promise<ChildProcess> {
  const child = spawn(program, flags, {
    ...options,
    stdio: ["ignore", "ignore", "pipe"],
    env: { ...process.env, LC_MESSAGES: "C" },
  });
  let log = "";
  await new Promise<void>((resolve, reject) => {
    child.stderr?.on("data", (chunk: Buffer) => {
      log += chunk.toString();
      if (log.includes(readyLine)) resolve();
    });
    child.once("error", reject);
    child.once("exit", () => reject(new Error(`PostgreSQL didn't start: ${log}`)));
  });
  process.once("exit", () => child.kill("SIGKILL"));
  return child;
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, "127.0.0.1");
  await once(probe, "listening");
  const address = probe.address();
  probe.close();
  if (address === null || typeof address === "string") throw new Error("No port is free.");
  return address.port;
}
