import { afterEach, describe, expect, it, vi } from "vitest";
import { setEnvironment } from "../../support/set-environment";

afterEach(() => vi.unstubAllEnvs());

async function directives(variables: Record<string, string>): Promise<Record<string, string[]>> {
  setEnvironment({ NODE_ENV: "production", ...variables });
  const { policyWithNonce } = await import("@/lib/auth/content-security-policy");
  return Object.fromEntries(
    policyWithNonce("abc", ["sha256-xyz"])
      .split("; ")
      .map((directive) => {
        const [name = "", ...values] = directive.split(" ");
        return [name, values];
      }),
  );
}

const CDN = "https://cdn.platform.openai.com";

describe("contentSecurityPolicy", () => {
  it("allows no other origin with the built-in element", async () => {
    const policy = await directives({ NEXT_PUBLIC_CHATKIT_WIDGET: "builtin" });
    expect(JSON.stringify(policy)).not.toContain("https:");
    expect(policy).toMatchObject({
      "default-src": ["'self'"],
      "script-src": ["'self'", "'nonce-abc'", "'sha256-xyz'"],
      "frame-src": ["'none'"],
      "object-src": ["'none'"],
      "frame-ancestors": ["'self'"],
    });
  });

  it.each(["auto", "openai"])("allows OpenAI's widget if it may be used: %s", async (widget) => {
    const policy = await directives({ NEXT_PUBLIC_CHATKIT_WIDGET: widget });
    expect(policy["script-src"]).toContain(CDN);
    expect(policy["frame-src"]).toEqual([CDN]);
    expect(policy["connect-src"]).toContain(CDN);
  });

  it.each([
    [{ S3_ENDPOINT: "https://s3.example/path" }, "https://s3.example/path/files/"],
    [{}, "https://s3.us-east-1.amazonaws.com/files/"],
    [{ S3_REGION: "eu-north-1" }, "https://s3.eu-north-1.amazonaws.com/files/"],
  ])("allows uploads to and downloads from only the bucket: %o", async (variables, bucket) => {
    const policy = await directives({
      NEXT_PUBLIC_CHATKIT_WIDGET: "builtin",
      S3_BUCKET: "files",
      ...variables,
    });
    expect(policy["connect-src"]?.filter((source) => source.startsWith("http"))).toEqual([bucket]);
    expect(policy["img-src"]?.filter((source) => source.startsWith("http"))).toEqual([bucket]);
  });

  it("leaves the scripts of a cached page to the policy that comes with the page", async () => {
    setEnvironment({ NODE_ENV: "production" });
    const { policyWithoutScripts } = await import("@/lib/auth/content-security-policy");
    expect(policyWithoutScripts()).not.toMatch(/script-src|default-src/);
    expect(policyWithoutScripts()).toContain("frame-ancestors 'self'");
  });

  it("never allows eval or inline scripts in production", async () => {
    expect((await directives({}))["script-src"]).not.toEqual(
      expect.arrayContaining([expect.stringMatching(/unsafe/)]),
    );
    expect((await directives({ NODE_ENV: "development" }))["script-src"]).toContain(
      "'unsafe-eval'",
    );
  });
});
