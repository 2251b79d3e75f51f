import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { SignJWT } from "jose";
import { startApp } from "../../tests/support/app-server";
import { freePort, startServer, stopServer, typescriptFile } from "../processes";
import { Probe } from "./probe-client";

/** A complete server with its database: the shop's production server, or the Python reference. */
export interface WholePathServer {
  pid: number;
  chatUrl: URL;
  headersOf(user: string): Promise<Record<string, string>>;
  stop(): Promise<void>;
}

/** A server of this project, with the probe inside. */
export interface ProbedServer extends WholePathServer {
  probe: Probe;
}

export interface ShopServer extends ProbedServer {
  url: string;
}

const here = (name: string) => fileURLToPath(new URL(name, import.meta.url));

export interface ModelServer {
  /** The address for OpenAI's clients. */
  url: string;
  pid: number;
  /** Lets all answers begin that are held. */
  release(): Promise<void>;
  stop(): Promise<void>;
}

export async function startModel(): Promise<ModelServer> {
  const port = await freePort();
  const args = typescriptFile(here("serve-model.ts"), String(port));
  const child = await startServer(process.execPath, args, port);
  const site = `http://127.0.0.1:${port}`;
  return {
    url: `${site}/v1`,
    pid: child.pid ?? 0,
    release: async () => void (await fetch(`${site}/release`)),
    stop: () => stopServer(child),
  };
}

/** `npm start` without npm, which is one process, on a new SQLite database unless one is given. */
export async function startShop(
  model: ModelServer,
  variables: Record<string, string> = {},
): Promise<ShopServer> {
  const probePort = await freePort();
  const app = await startApp(
    {
      OPENAI_API_KEY: "sk-bench",
      OPENAI_BASE_URL: model.url,
      MESSAGES_PER_TENANT: "unlimited",
      LOG_LEVEL: "error",
      NODE_OPTIONS: `--import ${new URL("probe.mjs", import.meta.url).href}`,
      BENCH_PROBE_PORT: String(probePort),
      ...variables,
    },
    "node",
  );
  return {
    pid: app.process.pid ?? 0,
    url: app.url,
    chatUrl: new URL("/api/chatkit", app.url),
    probe: new Probe(probePort),
    headersOf: bearerTokens(app.authSecret),
    stop: () => app.stop(),
  };
}

/** Headers of users who are signed in with a token; a token is made once. */
export function bearerTokens(authSecret: string): WholePathServer["headersOf"] {
  const secret = new TextEncoder().encode(authSecret);
  const known = new Map<string, Record<string, string>>();
  return async (user) => {
    const made = known.get(user);
    if (made) return made;
    const token = await new SignJWT({})
      .setProtectedHeader({ alg: "HS256" })
      .setSubject(user)
      .setExpirationTime("2h")
      .sign(secret);
    const headers = { authorization: `Bearer ${token}` };
    known.set(user, headers);
    return headers;
  };
}

/** The Python SDK's server behind uvicorn, in one process too. */
export async function startReference(python: string, model: ModelServer): Promise<WholePathServer> {
  const folder = mkdtempSync(path.join(tmpdir(), "bench-reference-"));
  const port = await freePort();
  const args = [
    here("reference_app.py"),
    String(port),
    model.url,
    path.join(folder, "reference.db"),
  ];
  const child = await startServer(python, args, port);
  return {
    pid: child.pid ?? 0,
    chatUrl: new URL(`http://127.0.0.1:${port}/chatkit`),
    headersOf: async (user) => ({ "x-user": user }),
    async stop() {
      await stopServer(child);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
