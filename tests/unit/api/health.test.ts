import { beforeEach, describe, expect, it, vi } from "vitest";
import { setEnvironment } from "../../support/set-environment";

beforeEach(() => {
  vi.doMock("@/lib/db", () => ({ databaseHealth: { read: async () => ({ ok: true }) } }));
});

async function health(variables: Record<string, string>) {
  setEnvironment(variables);
  const { GET } = await import("@/app/api/health/route");
  const response = await GET();
  return { status: response.status, body: await response.text() };
}

describe("health", () => {
  it("is good when everything is configured", async () => {
    const { status, body } = await health({ AUTH_SECRET: "a secret of the tests" });
    expect(status).toBe(200);
    expect(JSON.parse(body)).toMatchObject({ status: "ok", configuration: "ok", database: "ok" });
  });

  it.each<Record<string, string>>([
    { AUTH_SECRET: "" },
    { AUTH_SECRET: "  " },
    { AUTH_SECRET: "tooshort-hunter" },
    { AUTH_SECRET: "a secret of the tests", LOG_LEVEL: "loud" },
    { AUTH_SECRET: "a secret of the tests", S3_ENDPOINT: "not a url hunter" },
  ])("reports that the configuration fails, without naming variables: %o", async (variables) => {
    const { status, body } = await health(variables);
    expect(status).toBe(503);
    expect(JSON.parse(body)).toEqual({
      status: "unavailable",
      configuration: expect.stringContaining("A variable is missing or wrong"),
      database: "ok",
    });
    expect(body).not.toMatch(/hunter|secret|AUTH_SECRET|S3_/i);
  });
});
