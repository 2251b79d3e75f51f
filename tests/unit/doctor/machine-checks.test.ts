import { describe, expect, it } from "vitest";
import { parseEnvironment } from "@/lib/env";
import { nodeCheck, retentionCheck, secretCheck } from "@/lib/doctor/machine-checks";
import { variablesCheck } from "@/lib/doctor/variables-check";

describe("the doctor's checks of the machine and the variables", () => {
  it.each([
    ["18.20.4", "fault"],
    ["20.18.3", "fault"],
    ["20.19.0", "note"],
    ["22.22.0", "ok"],
    ["24.1.0", "ok"],
  ])("Node %s: %s", async (version, level) => {
    expect(await nodeCheck(version).run()).toMatchObject({ level });
  });

  it("require a secret in production, but not in development", async () => {
    const production = secretCheck(parseEnvironment({ NODE_ENV: "production" }));
    const development = secretCheck(parseEnvironment({}));

    expect(await production.run()).toEqual({
      level: "fault",
      text: "not set, so no page works in production",
      remedy: "Set AUTH_SECRET to what `openssl rand -base64 32` prints.",
    });
    expect(await development.run()).toMatchObject({ level: "note" });
  });

  it("warn that nothing starts the cleanup if CRON_SECRET isn't set", async () => {
    const without = retentionCheck(parseEnvironment({ RETENTION_DAYS: "30" }));
    const complete = retentionCheck(parseEnvironment({ RETENTION_DAYS: "30", CRON_SECRET: "s" }));

    expect(await without.run()).toMatchObject({
      level: "fault",
      remedy: expect.stringContaining("Set `CRON_SECRET=…`"),
    });
    expect(await complete.run()).toMatchObject({ level: "ok" });
  });

  it.each([
    [{ LOG_LEVEL: "loud" }, "LOG_LEVEL must be one of"],
    [{ AUTH_SECRET: "changeme-changeme" }, "AUTH_SECRET must be a random text"],
    [{ AUTH_SECRET: "short" }, "AUTH_SECRET must have at least 16 characters"],
    [{ OPENAI_BASE_URL: "localhost" }, "OPENAI_BASE_URL must be a URL"],
    [{ OPENAI_API: "completions" }, "OPENAI_API must be one of"],
    [{ CORS_ORIGINS: "shop.example" }, "must be an origin such as https://shop.example"],
    [{ MODEL_CALLS_PER_DAY: "many" }, "MODEL_CALLS_PER_DAY must be a whole number"],
    [{ RETENTION_DAYS: "-1" }, "RETENTION_DAYS must be a whole number"],
  ])("name the invalid variable: %j", async (variables, sentence) => {
    expect(await variablesCheck(variables).run()).toEqual({
      level: "fault",
      text: expect.stringContaining(sentence),
      remedy: expect.stringContaining("in .env.local"),
    });
  });
});
