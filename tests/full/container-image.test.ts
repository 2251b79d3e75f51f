import { execFileSync, spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { hostname, tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { freePort } from "../support/free-port";
import { outside, runImageSteps, unprivileged, type BuiltImage } from "../support/image-steps";
import { copyTree, type TreeCopy } from "../support/tree-copy/copy-tree";

const MINUTES = 60_000;
const START_WAIT_MS = MINUTES;

describe("the image, built step by step in a clean folder", () => {
  let context: TreeCopy;
  let target: string;
  let image: BuiltImage;
  /** The names in some of the image's folders, before it runs. */
  let shipped: Record<"." | ".data" | ".next" | "node_modules", string[]>;
  let server: ChildProcess;
  let port: number;

  beforeAll(async () => {
    context = copyTree({ packages: false });
    target = mkdtempSync(join(tmpdir(), "image-"));
    chmodSync(target, 0o755);
    image = runImageSteps(readFileSync("Dockerfile", "utf8"), context.folder, target);
    const names = (folder: string) => readdirSync(join(image.root, image.workdir, folder));
    shipped = {
      ".": names("."),
      ".data": names(".data"),
      ".next": names(".next"),
      node_modules: names("node_modules"),
    };
    port = await freePort();
    const [program = "", ...args] = image.command;
    server = spawn(program, args, {
      cwd: join(image.root, image.workdir),
      env: {
        ...outside(),
        NODE_ENV: "production",
        ...image.environment,
        HOME: "/nonexistent",
        // Container engines set it to this.
        HOSTNAME: hostname(),
        PORT: String(port),
        AUTH_SECRET: "a secret that only the tests know",
      },
      ...unprivileged,
      stdio: ["ignore", "inherit", "inherit"],
    });
    await healthy();
  }, 45 * MINUTES);

  afterAll(() => {
    server?.kill("SIGKILL");
    context.remove();
    rmSync(target, { recursive: true, force: true });
  });

  function checkHealth(): void {
    const [program = "", ...args] = image.healthCheck;
    const env = { ...outside(), NODE_ENV: "production" as const, PORT: String(port) };
    execFileSync(program, args, { env, stdio: "ignore", timeout: 10_000 });
  }

  async function healthy(): Promise<void> {
    const deadline = Date.now() + START_WAIT_MS;
    for (;;) {
      try {
        checkHealth();
        return;
      } catch (error) {
        const ended = server.exitCode !== null || server.signalCode !== null;
        if (ended || Date.now() > deadline) throw error;
        await new Promise((resolve) => setTimeout(resolve, 250));
      }
    }
  }

  it("runs as a user who isn't root", () => {
    expect(image.user).toBe("node");
  });

  it("serves the shop", async () => {
    const page = await fetch(`http://127.0.0.1:${port}/`);

    expect(page.status).toBe(200);
    expect(await page.text()).toContain("</html>");
  });

  it("contains the server with its packages, and no database or cache from a build", () => {
    const files = ["lib", "package.json", "prisma", "public", "scripts", "server.js"];
    expect(shipped["."].toSorted()).toEqual(
      [".data", ".next", "node_modules", ...files].toSorted(),
    );
    expect(shipped[".data"]).toEqual([]);
    expect(shipped[".next"]).not.toContain("cache");
    expect(shipped.node_modules).toEqual(expect.arrayContaining(["next", "pg", "@libsql"]));
  });

  it("contains no packages that only a build or a test needs", () => {
    const others = ["@acme", "@playwright", "eslint", "esbuild", "tailwindcss", "tsx", "vitest"];
    expect(shipped.node_modules.filter((name) => others.includes(name))).toEqual([]);
  });

  it("exits with code 0 on the signal that stops a container", async () => {
    const exited = once(server, "exit");
    server.kill("SIGTERM");

    expect(await exited).toEqual([0, null]);
    expect(() => checkHealth()).toThrow();
  });
});
