import { networkInterfaces } from "node:os";
import { expect, test } from "@playwright/test";
import { startDevServer, type DevServer } from "../support/dev-server";

const COMPILE_TIMEOUT_MS = 240_000;

// An address of this machine that isn't one of its interfaces' must be listed, like a tunnel's.
const NAMED_HOST = "127.0.0.2";

function networkAddresses(): string[] {
  const addresses = Object.values(networkInterfaces()).flatMap((list) => list ?? []);
  return addresses.filter(({ family }) => family === "IPv4").map(({ address }) => address);
}

test.describe("the development server", () => {
  test.describe.configure({ timeout: COMPILE_TIMEOUT_MS });
  let server: DevServer;

  test.beforeAll(async () => {
    test.setTimeout(COMPILE_TIMEOUT_MS);
    server = await startDevServer({ DEV_ORIGINS: NAMED_HOST });
  });

  test.afterAll(async () => {
    await server.stop();
  });

  for (const host of ["localhost", ...networkAddresses(), NAMED_HOST]) {
    test(`serves pages that hydrate at ${host}`, async ({ page }) => {
      await page.goto(`http://${host}:${server.port}/`);
      await page.getByRole("button", { name: "Switch to dark mode" }).click();
      await expect(page.locator("html")).toHaveClass(/\bdark\b/);
    });
  }
});
