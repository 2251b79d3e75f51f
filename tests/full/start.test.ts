import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { cpSync, existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { hostname, tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { cleanEnvironment } from "../support/clean-environment";
import { freePort } from "../support/free-port";

const START_WAIT_MS = 120_000;
const POLL_MS = 250;
const AUTH_SECRET = "a secret that only the tests know";

/** `npm run build` comes first. The folder is all that a container has. */
describe("the built server, copied to another folder", { timeout: START_WAIT_MS }, () => {
  let folder: string;
  let url: string;
  let port: number;
  let server: ChildProcess | undefined;
  let printed: string;

  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), "start-"));
    cpSync(".next/standalone", folder, { recursive: true, verbatimSymlinks: true });
    port = await freePort();
    url = `http://127.0.0.1:${port}`;
  });

  afterEach(async () => {
    if (server && server.exitCode === null) {
      server.kill("SIGKILL");
      await once(server, "exit");
    }
    server = undefined;
    rmSync(folder, { recursive: true, force: true });
  });

  function start(variables: Record<string, string>): ChildProcess {
    printed = "";
    const child = spawn(process.execPath, ["server.js"], {
      cwd: folder,
      env: cleanEnvironment({ PORT: String(port), ...variables }),
      stdio: ["ignore", "pipe", "pipe"],
    });
    child.stdout.on("data", (chunk: Buffer) => (printed += chunk.toString()));
    child.stderr.on("data", (chunk: Buffer) => (printed += chunk.toString()));
    server = child;
    return child;
  }

  async function healthy(): Promise<void> {
    while (!(await fetch(`${url}/api/health`).catch(() => null))?.ok) {
      if (server?.exitCode !== null) throw new Error(`The server ended:\n${printed}`);
      await new Promise((resolve) => setTimeout(resolve, POLL_MS));
    }
  }

  it("makes its database there, and serves pages, scripts and files", async () => {
    // What a container engine sets: the machine's own name, which isn't an address. A blank
    // variable is what compose files pass on if there is no value.
    start({ AUTH_SECRET, HOSTNAME: hostname(), LOG_LEVEL: "", OPENAI_API_KEY: "" });
    await healthy();
    const html = await (await fetch(url)).text();
    const [, script = ""] = /src="(\/_next\/static\/[^"]+\.js)/.exec(html) ?? [];
    const files = [script, "/chatkit-element.js", "/element-example.html"];
    const statuses = await Promise.all(
      files.map(async (file) => (await fetch(`${url}${file}`)).status),
    );

    expect(script).not.toBe("");
    expect(statuses).toEqual([200, 200, 200]);
    expect(existsSync(join(folder, ".data/app.db"))).toBe(true);
  });

  it("reads the .env files of the folder it is started in", async () => {
    writeFileSync(join(folder, ".env.local"), `AUTH_SECRET=${JSON.stringify(AUTH_SECRET)}\n`);
    start({});
    await healthy();

    expect((await fetch(url)).status).toBe(200);
  });

  it.each([
    [{}, "AUTH_SECRET is not set"],
    [{ AUTH_SECRET, LOG_LEVEL: "loud" }, "LOG_LEVEL must be one of"],
    [{ AUTH_SECRET, DATABASE_URL: "mysql://localhost/shop" }, "DATABASE_URL must begin with"],
    [{ AUTH_SECRET, PORT: "many" }, 'The port must be a number up to 65535, not "many"'],
  ])("ends with a sentence if it can't work: %o", async (variables, sentence) => {
    const [code] = await once(start(variables), "exit");

    expect(code).toBe(1);
    expect(printed).toContain(sentence);
    expect(printed).not.toMatch(/^\s+at /m);
    expect(printed.trim().split("\n").at(-1)).toMatch(/`npm run doctor`\.$/);
  });
});
