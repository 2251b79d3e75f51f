import { afterEach, describe, expect, it, vi } from "vitest";
import { setEnvironment } from "../../support/set-environment";

afterEach(() => vi.unstubAllEnvs());

async function addressOf(headers: Record<string, string>, variables: Record<string, string>) {
  setEnvironment(variables);
  const { clientAddress } = await import("@/lib/auth/client-address");
  return clientAddress(new Headers(headers));
}

describe("clientAddress", () => {
  it.each([
    ["203.0.113.9", "203.0.113.9"],
    [" 203.0.113.9:51234 ", "203.0.113.9"],
    ["6.6.6.6, 203.0.113.9", "203.0.113.9"],
    ["::ffff:203.0.113.9", "203.0.113.9"],
    ["::ffff:cb00:7109", "203.0.113.9"],
    ["2001:db8:1:2:3:4:5:6", "2001:db8:1:2::/64"],
    ["2001:0DB8:0001:0002::9", "2001:db8:1:2::/64"],
    ["[2001:db8:1:2:ffff::1]:443", "2001:db8:1:2::/64"],
    ["fe80::1%eth0", "fe80:0:0:0::/64"],
    ["::1", "0:0:0:0::/64"],
    ["2001:db8::", "2001:db8:0:0::/64"],
    ["unknown", null],
    ["", null],
    ["203.0.113.9, ", null],
    ["203.0.113.900", null],
  ])("reads %j as %j", async (header, address) => {
    const variables = { TRUSTED_IP_HEADER: "X-Forwarded-For" };
    expect(await addressOf({ "x-forwarded-for": header }, variables)).toBe(address);
  });

  const forged = {
    forwarded: "for=6.6.6.6",
    "x-forwarded-for": "6.6.6.6",
    "x-real-ip": "7.7.7.7",
    "cf-connecting-ip": "8.8.8.8",
  };

  it("trusts only the configured header", async () => {
    expect(await addressOf(forged, { TRUSTED_IP_HEADER: "" })).toBeNull();
    expect(await addressOf(forged, { TRUSTED_IP_HEADER: "fly-client-ip" })).toBeNull();
  });

  it("trusts Vercel's header on Vercel", async () => {
    const variables = { TRUSTED_IP_HEADER: "", VERCEL: "1" };
    expect(await addressOf(forged, variables)).toBe("7.7.7.7");
  });
});

describe("rateLimitAddress", () => {
  it("is shared by guests with an unknown address, and null for accounts and tokens", async () => {
    setEnvironment({ TRUSTED_IP_HEADER: "x-real-ip" });
    const { rateLimitAddress } = await import("@/lib/auth/client-address");
    const known = new Headers({ "x-real-ip": "203.0.113.9" });
    const unknown = new Headers();
    expect(rateLimitAddress({ by: "cookie", guest: true }, known)).toBe("203.0.113.9");
    expect(rateLimitAddress({ by: "cookie", guest: false }, known)).toBe("203.0.113.9");
    expect(rateLimitAddress({ by: "bearer", guest: false }, known)).toBeNull();
    expect(rateLimitAddress({ by: "cookie", guest: true }, unknown)).toBe("unknown");
    expect(rateLimitAddress({ by: "cookie", guest: false }, unknown)).toBeNull();
  });
});
