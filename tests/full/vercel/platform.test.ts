import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from "vitest";
import { freePort } from "@/tests/support/free-port";
import { MAX_BODY_BYTES, Platform } from "@/tests/support/vercel/platform";

const patience = { timeout: 20_000 };

/** What the stand-in for Next answers: each path tries one thing that Vercel limits. */
const functions = `
import { closeSync, existsSync, openSync, writeFileSync } from "node:fs";
import { join } from "node:path";
const context = () => globalThis[Symbol.for("@next/request-context")].get();
const tryTo = (act) => { try { act(); return "done"; } catch (error) { return error.code; } };
let late = "nothing";
const wait = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));
const paths = {
  "/pid": () => String(process.pid),
  "/disk": () => tryTo(() => writeFileSync("here.txt", "x")),
  "/tmp": () => tryTo(() => writeFileSync(join(process.env.TMPDIR, "here.txt"), "x")),
  "/descriptors": () => {
    const open = [];
    const code = tryTo(() => { for (;;) open.push(openSync(process.execPath)); });
    open.forEach(closeSync);
    return code + " " + (open.length < 1024);
  },
  "/after": () => { context().waitUntil(wait(300).then(() => { late = "kept"; })); return "ok"; },
  "/late": () => late,
  "/hang": () => wait(60_000),
};
export default () => ({
  prepare: async () => {},
  getRequestHandler: () => async (request, response) => {
    if (request.url === "/stream") {
      request.on("aborted", () => { late = "aborted"; });
      response.on("close", () => { late = response.writableFinished ? "whole" : "cut"; });
      for (let word = 0; word < 5; word += 1) { response.write("word "); await wait(100); }
      response.end();
      return;
    }
    response.end(await paths[request.url]?.());
  },
});
`;

let project: string;
let platform: Platform;

beforeAll(() => {
  project = mkdtempSync(join(tmpdir(), "vercel-project-"));
  mkdirSync(join(project, "node_modules/next"), { recursive: true });
  writeFileSync(join(project, "package.json"), "{}");
  writeFileSync(join(project, "node_modules/next/index.mjs"), functions);
  writeFileSync(
    join(project, "node_modules/next/index.js"),
    `const loaded = import("./index.mjs");
     module.exports = () => ({
       prepare: () => loaded,
       getRequestHandler: () => async (request, response) =>
         (await loaded).default().getRequestHandler()(request, response),
     });`,
  );
});

afterAll(() => rmSync(project, { recursive: true, force: true }));
afterEach(() => platform.stop());

async function start(timeLimitMs?: number): Promise<void> {
  platform = await Platform.start(await freePort(), { project, variables: {}, timeLimitMs });
}

async function get(path: string): Promise<string> {
  return (await fetch(platform.url + path)).text();
}

/** Asks both processes. */
async function getTwice(path: string): Promise<string[]> {
  return [await get(path), await get(path)];
}

describe("the stand-in for Vercel", () => {
  it("lets a function write to its temporary folder only", async () => {
    await start();

    expect(await get("/disk")).toBe("ERR_ACCESS_DENIED");
    expect(await get("/tmp")).toBe("done");
  });

  it("gives a process fewer than 1,024 descriptors", async () => {
    await start();

    expect(await get("/descriptors")).toBe("EMFILE true");
  });

  it("refuses a body above 4.5 MB before any function sees it", async () => {
    await start();
    const send = (bytes: number) =>
      fetch(`${platform.url}/pid`, { method: "POST", body: "a".repeat(bytes) });

    expect((await send(MAX_BODY_BYTES)).status).toBe(200);
    const refused = await send(MAX_BODY_BYTES + 1);
    expect(refused.status).toBe(413);
    expect(await refused.text()).toContain("FUNCTION_PAYLOAD_TOO_LARGE");
    expect(platform.invocations).toHaveLength(1);
  });

  it("freezes a process only when its response and the work after it have ended", async () => {
    await start();
    await getTwice("/after");
    await vi.waitUntil(() => platform.frozen, patience);
    expect(await getTwice("/late")).toEqual(["kept", "kept"]);

    const processes = await getTwice("/pid");
    await vi.waitUntil(() => platform.frozen, patience);
    for (const id of processes) {
      const state = execFileSync("ps", ["-o", "state=", "-p", id], { encoding: "utf8" });
      expect(state.trim(), "It is stopped.").toBe("T");
    }
  });

  it("doesn't pass on that a client has left", async () => {
    await start();
    const left = new AbortController();
    const response = await fetch(`${platform.url}/stream`, { signal: left.signal });
    await response.body?.getReader().read();
    left.abort();
    await vi.waitUntil(() => platform.invocations[0]?.abandoned && platform.frozen, patience);

    expect((await getTwice("/late")).toSorted()).toEqual(["nothing", "whole"]);
  });

  it("ends an invocation at its time limit, and its process", async () => {
    await start(1_500);
    const response = await fetch(`${platform.url}/hang`);

    expect(response.status).toBe(504);
    expect(await response.text()).toContain("FUNCTION_INVOCATION_TIMEOUT");
    expect(Number(await get("/pid"))).toBeGreaterThan(0);
    expect(platform.coldStarts).toBe(2);
  });

  it("answers consecutive requests from different processes, and starts new ones", async () => {
    await start();
    const [first, second] = await getTwice("/pid");
    expect(first).not.toBe(second);
    await vi.waitUntil(() => platform.frozen, patience);
    await platform.forgetInstances();

    expect([first, second]).not.toContain(await get("/pid"));
    expect(platform.coldStarts).toBe(3);
  });
});
