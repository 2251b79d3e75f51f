import { execFile, execFileSync } from "node:child_process";
import { chmodSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startApp } from "../support/app-server";
import { cleanEnvironment } from "../support/clean-environment";
import { startHttpProxy } from "../support/network/http-proxy";
import { installNode, type NodeVersion } from "../support/node-version";
import { STAND_IN_KEY, startOpenAIServer } from "../support/openai-server/start-openai-server";
import { copyTree } from "../support/tree-copy/copy-tree";

const MINUTES = 60_000;

describe.each(["22", "24"])("on Node %s", (version) => {
  let node: NodeVersion;
  let place: string;
  let project: string;

  /** Runs a command with little more than this Node, and with a read-only home folder. */
  function run(command: string, ...args: string[]): string {
    return execFileSync(command, args, {
      cwd: project,
      env: cleanEnvironment({
        ...node.variables,
        HOME: join(place, "home"),
        npm_config_cache: join(place, "npm-cache"),
        AUTH_SECRET: "a secret that only the tests know",
      }),
      encoding: "utf8",
      stdio: ["ignore", "pipe", "pipe"],
      maxBuffer: 64 * 1024 * 1024,
    });
  }

  beforeAll(async () => {
    node = installNode(version);
    place = mkdtempSync(join(tmpdir(), "place-"));
    mkdirSync(join(place, "home"));
    chmodSync(join(place, "home"), 0o500);
    // Next could mistake a parent folder with a lock file or workspaces for the project's root.
    writeFileSync(join(place, "package-lock.json"), "{}");
    writeFileSync(join(place, "package.json"), '{ "workspaces": ["others/*"] }');
    project = join(place, "shop");
    renameSync(copyTree({ packages: false }).folder, project);
    run("npm", "ci");
  }, 10 * MINUTES);

  afterAll(() => {
    rmSync(place, { recursive: true, force: true });
    node.remove();
  });

  it("runs on that version", () => {
    expect(run("node", "--version")).toMatch(new RegExp(`^v${version}\\.`));
  });

  it("passes the unit tests", { timeout: 10 * MINUTES }, () => {
    run("npm", "run", "db:generate");
    const printed = run("npx", "vitest", "run", "tests/unit", "packages/chatkit-server");
    expect(printed).toMatch(/Tests .*\d+ passed/);
    expect(printed).not.toMatch(/Tests .*failed/);
  });

  it("reaches a model through the proxy that the environment names", async () => {
    const openai = await startOpenAIServer();
    const proxy = await startHttpProxy({ "models.test:80": new URL(openai.url).host });
    const script = ["--import", "tsx", "tests/support/tree-copy/answer-once.ts", "Hello"];
    const { stdout } = await promisify(execFile)("node", script, {
      cwd: project,
      env: cleanEnvironment({
        ...node.variables,
        AUTH_SECRET: "a secret that only the tests know",
        NODE_USE_ENV_PROXY: "1",
        HTTP_PROXY: proxy.url,
        OPENAI_API_KEY: STAND_IN_KEY,
        OPENAI_BASE_URL: `http://models.test${new URL(openai.url).pathname}`,
      }),
    });
    await Promise.all([proxy.close(), openai.close()]);

    expect(stdout).toContain("thread.item.done");
    expect(proxy.asked).toContain("models.test:80");
  });

  it(
    "builds, starts and serves the shop in a folder with an unusual name",
    { timeout: 10 * MINUTES },
    async () => {
      const renamed = join(place, "c# 100% my shop");
      renameSync(project, renamed);
      project = renamed;
      run("npm", "run", "build");
      const app = await startApp(node.variables, "npm", project);
      const page = await fetch(app.url);
      const text = await page.text();
      await app.stop();

      expect(page.status).toBe(200);
      expect(text).toContain("</html>");
    },
  );
});
