import { afterEach, expect, it, vi } from "vitest";
import { setEnvironment } from "../../support/set-environment";

afterEach(() => vi.unstubAllEnvs());

async function read(contact: string): Promise<Response> {
  setEnvironment({ SECURITY_CONTACT: contact, SITE_URL: "https://shop.example" });
  const { GET } = await import("@/app/.well-known/security.txt/route");
  return GET(new Request("http://127.0.0.1/.well-known/security.txt"));
}

it("security.txt contains the contact and expires in the future", async () => {
  const response = await read("security@shop.example");
  expect(response.headers.get("content-type")).toBe("text/plain; charset=utf-8");
  const text = await response.text();
  expect(text).toMatch(/^Contact: mailto:security@shop\.example\nExpires: 2\d{3}-\d\d-\d\dT/);
  expect(text).toContain("\nCanonical: https://shop.example/.well-known/security.txt\n");
  const [, expires = ""] = /^Expires: (.+)$/m.exec(text) ?? [];
  expect(Date.parse(expires)).toBeGreaterThan(Date.now());
});

it("security.txt doesn't exist without a contact", async () => {
  expect((await read("")).status).toBe(404);
});
