import { execFileSync, spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { chmodSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { hostname, tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { freePort } from "../support/free-port";
import { outside, runImageSteps, unprivileged, type BuiltImage } from "../support/image-steps";
import { copyTree, type TreeCopy } from "../support/tree-copy/copy-tree";

const MINUTES = 60_000;

describe("the image, built step by step in a clean folder", () => {
  let context: TreeCopy;
  let target: string;
  let image: BuiltImage;
  let server: ChildProcess;
  let port: number;

  beforeAll(async () => {
    context = copyTree({ packages: false });
    target = mkdtempSync(join(tmpdir(), "image-"));
    chmodSync(target, 0o755);
    image = runImageSteps(readFileSync("Dockerfile", "utf8"), context.folder, target);
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
  }, 20 * MINUTES);

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
    for (;;) {
      try {
        checkHealth();
        return;
      } catch (error) {
        if (server.exitCode !== null) throw error;
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

  it("contains no development packages, and no database or cache from a build", () => {
    const files = execFileSync("ls", ["-a", "node_modules", ".data", ".next"], {
      cwd: join(image.root, image.workdir),
      encoding: "utf8",
    });

    expect(files).toContain("tsx");
    expect(files).not.toMatch(/^(vitest|eslint|cache)$/m);
  });

  it("exits with code 0 on the signal that stops a container", async () => {
    const exited = once(server, "exit");
    server.kill("SIGTERM");

    expect(await exited).toEqual([0, null]);
    expect(() => checkHealth()).toThrow();
  });
});
