import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { openShopDatabase } from "../../support/shop-database";
import { setEnvironment } from "../../support/set-environment";

const GITHUB = { GITHUB_CLIENT_ID: "id", GITHUB_CLIENT_SECRET: "github secret" };
const GOOGLE = { GOOGLE_CLIENT_ID: "id", GOOGLE_CLIENT_SECRET: "google secret" };

let closeDatabase: () => Promise<void>;
beforeAll(async () => {
  ({ close: closeDatabase } = await openShopDatabase());
});
afterAll(async () => {
  await closeDatabase();
  vi.unstubAllEnvs();
});

async function load(variables: Record<string, string>) {
  setEnvironment({ AUTH_SECRET: "a secret that only the tests know", ...variables });
  const { authOptions } = await import("@/lib/auth/auth-options");
  return authOptions({
    secure: false,
    caller: null,
    tenantId: "default",
    origin: "http://shop.example",
    moveGuestData: async () => undefined,
    onNewAccount: () => undefined,
  });
}

describe("sign-in with another provider", () => {
  it("is offered for the providers whose variables are set", async () => {
    const ids = async (variables: Record<string, string>) => {
      const offered = (await load(variables)).providers.map(({ id }) => id);
      const { oauthProviderNames } = await import("@/lib/auth/oauth-providers");
      return [offered, oauthProviderNames().map(({ name }) => name)];
    };
    expect(await ids({})).toEqual([["credentials"], []]);
    expect(await ids({ ...GITHUB, ...GOOGLE })).toEqual([
      ["credentials", "github", "google"],
      ["GitHub", "Google"],
    ]);
  });

  it("gives a user id that begins with the provider, and reuses the user's row", async () => {
    const { callbacks, providers } = await load({ ...GITHUB, ...GOOGLE });
    const [, github, google] = providers.map((provider) => provider.options);
    const octocat = await github?.["profile"]({ id: 1, login: "octocat", name: null });
    const other = await google?.["profile"]({ sub: "1", name: "Ada", email: "a@example.com" });
    expect([octocat, other]).toEqual([
      { id: "github:1", name: "octocat" },
      { id: "google:1", name: "Ada" },
    ]);

    const signIn = (user: { id: string; name: string }) => {
      const provider = user.id.split(":")[0] ?? "";
      const account = { type: "oauth", provider, providerAccountId: "1" } as const;
      return callbacks?.signIn?.({ user, account });
    };
    expect(await signIn(octocat)).toBe(true);
    expect(await signIn({ ...octocat, name: "Mona" })).toBe(true);
    expect(await signIn(other)).toBe(true);
    const { getDatabase } = await import("@/lib/db");
    const rows = await (
      await getDatabase()
    ).user.findMany({
      where: { id: { in: ["github:1", "google:1"] } },
      orderBy: { id: "asc" },
    });
    expect(rows).toMatchObject([
      { id: "github:1", name: "Mona", email: null, guest: false, passwordHash: null },
      { id: "google:1", name: "Ada", email: null, guest: false, passwordHash: null },
    ]);
  });
});

it("redirects only to this site, whatever URL a page requests", async () => {
  const { callbacks } = await load({});
  const baseUrl = "https://evil.example";
  const lead = (url: string) => callbacks?.redirect?.({ url, baseUrl });
  expect(lead("/orders")).toBe("http://shop.example/orders");
  expect(lead("http://shop.example/cart?a=b")).toBe("http://shop.example/cart?a=b");
  expect(lead("https://evil.example/")).toBe("http://shop.example");
  expect(lead("//evil.example/")).toBe("http://shop.example");
  expect(lead("javascript:alert(1)")).toBe("http://shop.example");
});
