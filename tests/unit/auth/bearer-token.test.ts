import { SignJWT, UnsecuredJWT } from "jose";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import type * as BearerToken from "@/lib/auth/bearer-token";
import { setEnvironment } from "../../support/set-environment";

// Long enough for all HMAC algorithms.
const SECRET = "a secret that is sixty-four characters long, as HS512 asks for it";
let verifyBearerToken: typeof BearerToken.verifyBearerToken;

beforeAll(async () => {
  setEnvironment({ AUTH_SECRET: SECRET });
  ({ verifyBearerToken } = await import("@/lib/auth/bearer-token"));
});

afterAll(() => vi.unstubAllEnvs());

function token(claims: Record<string, unknown>, { key = SECRET, alg = "HS256" } = {}) {
  return new SignJWT(claims).setProtectedHeader({ alg }).sign(new TextEncoder().encode(key));
}

const later = Math.floor(Date.now() / 1_000) + 300;

describe("verifyBearerToken", () => {
  it("reads the user, the tenant and the name", async () => {
    const full = await token({ sub: "kim", tenant: "north", name: "Kim", exp: later });
    expect(await verifyBearerToken(full)).toEqual({
      userId: "kim",
      tenantId: "north",
      name: "Kim",
    });
  });

  it("uses the default tenant if the token names none", async () => {
    expect(await verifyBearerToken(await token({ sub: "kim", exp: later }))).toEqual({
      userId: "kim",
      tenantId: "default",
      name: undefined,
    });
  });

  it.each<[string, () => Promise<string> | string]>([
    [
      "signed with another secret",
      () => token({ sub: "kim", exp: later }, { key: "another secret" }),
    ],
    ["signed by another algorithm", () => token({ sub: "kim", exp: later }, { alg: "HS512" })],
    ["not signed", () => new UnsecuredJWT({ sub: "kim", exp: later }).encode()],
    ["over", () => token({ sub: "kim", exp: later - 600 })],
    ["not valid yet", () => token({ sub: "kim", exp: later, nbf: later })],
    ["without an end", () => token({ sub: "kim" })],
    ["without a user", () => token({ exp: later })],
    ["of an empty user", () => token({ sub: "", exp: later })],
    ["of a user with an overlong name", () => token({ sub: "k".repeat(201), exp: later })],
    ["of a user with a NUL in it", () => token({ sub: "k\0m", exp: later })],
    ["of a tenant that isn't a string", () => token({ sub: "kim", tenant: 5, exp: later })],
    ["no token at all", () => "kim"],
  ])("rejects one that is %s", async (_what, make) => {
    expect(await verifyBearerToken(await make())).toBeNull();
  });
});
