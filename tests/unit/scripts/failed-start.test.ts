import { spawnSync } from "node:child_process";
import { once } from "node:events";
import { createRequire } from "node:module";
import { createServer } from "node:net";
import { describe, expect, it, onTestFinished } from "vitest";
import { cleanEnvironment } from "../../support/clean-environment";

const tsx = createRequire(import.meta.url).resolve("tsx/cli");

function startDevelopment(variables: Record<string, string>) {
  const { status, stderr } = spawnSync(process.execPath, [tsx, "scripts/dev.ts"], {
    env: cleanEnvironment({ AUTH_SECRET: "a secret that only the tests know", ...variables }),
    encoding: "utf8",
  });
  return { status, lines: stderr.split("\n").filter((line) => line.trim() !== "") };
}

describe("a development server that can't start", () => {
  it("says why in one sentence, and which command checks everything", () => {
    expect(startDevelopment({ LOG_LEVEL: "loud" })).toEqual({
      status: 1,
      lines: [
        expect.stringMatching(
          /^Fix these variables \(see .env.example\): LOG_LEVEL must be one of/,
        ),
        "To check the whole setup, run `npm run doctor`.",
      ],
    });
  });

  it("suggests another port if another program uses this one", async () => {
    const server = createServer().listen(0);
    onTestFinished(() => void server.close());
    await once(server, "listening");
    const address = server.address();
    const port = typeof address === "object" && address ? address.port : 0;

    const { status, lines } = startDevelopment({ PORT: String(port) });
    expect(status).toBe(1);
    expect(lines[0]).toContain(`PORT=${port + 1} npm run dev`);
  });
});
