import { accessSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, describe, expect, it, vi } from "vitest";
import { packageCommand, scriptCommand } from "@/scripts/test/package-command";
import { captureCommand, runCommand } from "@/scripts/test/run-command";

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
});

describe("commands of the test run", () => {
  it("are Node with an existing file, without names that only a shell can resolve", () => {
    for (const command of [
      packageCommand("vitest"),
      packageCommand("@playwright/test", "playwright"),
    ]) {
      const [node, file = ""] = command;
      expect(node).toBe(process.execPath);
      accessSync(file);
    }
    vi.stubEnv("npm_execpath", "/usr/lib/npm/bin/npm-cli.js");
    expect(scriptCommand("lint")).toEqual([
      process.execPath,
      "/usr/lib/npm/bin/npm-cli.js",
      "run",
      "--silent",
      "lint",
    ]);
  });

  it("never spawn npm or another program of its packages by name", () => {
    const files = readdirSync("scripts", { recursive: true, encoding: "utf8" })
      .filter((name) => /\.m?[jt]s$/.test(name))
      .map((name) => join("scripts", name));
    expect(files).toContain(join("scripts", "test", "full.ts"));
    const byName = /(?:spawn|exec)\w*\(\s*"(?:np[mx]|tsx|next|vitest|playwright)"|"np[mx]"/;
    const wrong = files.filter((file) => byName.test(readFileSync(file, "utf8")));
    expect(wrong).toEqual([]);
  });

  it("report why one couldn't start", () => {
    const write = vi.spyOn(process.stderr, "write").mockReturnValue(true);
    expect(runCommand(["no-such-program", "now"], {})).toBe(false);
    expect(write).toHaveBeenCalledWith(
      expect.stringMatching(/^no-such-program now failed: .*ENOENT/),
    );
  });

  it("report what ended one", () => {
    const write = vi.spyOn(process.stderr, "write").mockReturnValue(true);
    const script = "process.kill(process.pid, 'SIGKILL')";
    expect(runCommand([process.execPath, "-e", script], {})).toBe(false);
    expect(write).toHaveBeenCalledWith(expect.stringContaining("ended by SIGKILL"));
  });

  it("exit like the program, which gets the given variables", () => {
    const script = "process.exit(Number(process.env.CODE))";
    expect(runCommand([process.execPath, "-e", script], { CODE: "0" })).toBe(true);
    expect(runCommand([process.execPath, "-e", script], { CODE: "3" })).toBe(false);
  });

  it("can be captured with their output and whether they succeeded", async () => {
    const script = "console.log('out'); console.error('bad'); process.exit(2)";
    expect(await captureCommand([process.execPath, "-e", script])).toEqual({
      succeeded: false,
      output: "out\n\nbad\n",
    });
    expect(await captureCommand([process.execPath, "-e", ""])).toEqual({
      succeeded: true,
      output: "",
    });
  });

  it("are captured with the reason if one couldn't start", async () => {
    const { succeeded, output } = await captureCommand(["no-such-program"]);
    expect(succeeded).toBe(false);
    expect(output).toContain("ENOENT");
  });
});
