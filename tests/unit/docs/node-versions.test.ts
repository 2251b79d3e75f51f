import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { nodeCheck } from "@/lib/doctor/machine-checks";

const SUPPORTED = ["22", "24"];
const OLDEST = "20.19";

function found(file: string, pattern: RegExp): string[] {
  return [...readFileSync(file, "utf8").matchAll(pattern)].map(([, version = ""]) => version);
}

describe("the supported versions of Node", () => {
  it("are the same for the README, the doctor and the workflow that runs on each", async () => {
    expect(readFileSync("README.md", "utf8")).toContain(`You need Node ${SUPPORTED.join(" or ")} `);
    expect(found(".github/workflows/ci.yml", /node: \[([\d, ]+)\]/g)).toEqual([
      SUPPORTED.join(", "),
    ]);
    for (const version of SUPPORTED) {
      expect(await nodeCheck(`${version}.1.0`).run()).toMatchObject({ level: "ok" });
    }
  });

  it("include those that .nvmrc, the image and the dev container use", () => {
    const used = [
      ...found(".nvmrc", /^(\d+)/g),
      ...found("Dockerfile", /^FROM node:(\d+)/gm),
      ...found(".devcontainer/devcontainer.json", /typescript-node:(\d+)/g),
    ];
    expect(used).toHaveLength(4);
    expect(used.filter((version) => !SUPPORTED.includes(version))).toEqual([]);
  });

  it("are followed by an older one that still works, as package.json and the README say", async () => {
    const { engines } = z
      .object({ engines: z.object({ node: z.string() }) })
      .parse(JSON.parse(readFileSync("package.json", "utf8")));
    expect(engines.node).toBe(`>=${OLDEST}`);
    expect(readFileSync("README.md", "utf8")).toContain(
      `(${OLDEST} still works, but gets no more security fixes)`,
    );
    expect(await nodeCheck(`${OLDEST}.0`).run()).toMatchObject({
      level: "note",
      text: expect.stringContaining("no more security fixes"),
    });
  });
});
