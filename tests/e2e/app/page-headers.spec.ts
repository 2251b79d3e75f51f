import type { Page } from "@playwright/test";
import { rawRequest, type RawAnswer, type RawOptions } from "../../support/raw-request";
import { expect, test } from "../shop/app-fixture";
import { pathsToTry, plainAndOddPaths } from "./odd-paths";

const asRsc = { rsc: "1", "next-url": "/" };
const asPrefetch = { ...asRsc, "next-router-prefetch": "1" };
const otherRequests = [
  { headers: asRsc },
  { headers: asPrefetch },
  { headers: { ...asPrefetch, "next-router-segment-prefetch": "/_tree" } },
  { method: "POST" },
];

/** For which next-auth has pages of its own. */
const authPaths = ["signin", "signout", "error?error=AccessDenied", "verify-request"].map(
  (path) => `/api/auth/${path}`,
);

const required = {
  "content-security-policy": /frame-ancestors 'self'/,
  "x-frame-options": /^SAMEORIGIN$/,
  "x-content-type-options": /^nosniff$/,
  "referrer-policy": /^strict-origin-when-cross-origin$/,
  "permissions-policy": /camera=\(\)/,
};
const requiredOfDocuments = {
  "content-security-policy": /script-src 'self' '(?:nonce|sha256)-/,
};
const requiredOfVisitorsPages = { "cache-control": /no-store/ };

function isPage({ headers }: RawAnswer): boolean {
  return /^text\/(html|x-component)/.test(headers["content-type"] ?? "");
}

function missingHeaders(path: string, { headers }: RawAnswer): string[] {
  const isDocument = headers["content-type"]?.startsWith("text/html") ?? false;
  const isVisitors = /^\/(?:chat|orders)(?:\/|$)/.test(path);
  const wanted = [
    required,
    isDocument && requiredOfDocuments,
    isVisitors && requiredOfVisitorsPages,
  ];
  return wanted
    .flatMap((headersOfKind) => Object.entries(headersOfKind || {}))
    .filter(([name, value]) => !value.test(String(headers[name])))
    .map(([name]) => `${name}: ${String(headers[name])}`);
}

async function guestCookie(page: Page): Promise<string> {
  await page.goto("/products/enamel-mug");
  await page.getByRole("button", { name: "Add to cart" }).click();
  await expect(page.getByRole("button", { name: "Cart, 1 item" })).toBeVisible();
  const cookies = await page.context().cookies();
  return cookies.map(({ name, value }) => `${name}=${value}`).join("; ");
}

function* requestsToTry(): Generator<{ path: string; options: RawOptions }> {
  for (const path of [...pathsToTry(), ...authPaths]) yield { path, options: {} };
  for (const path of plainAndOddPaths()) {
    for (const options of otherRequests) yield { path, options };
  }
}

test("every page has all headers, and pages with private data aren't cached", async ({
  app,
  page,
}) => {
  test.slow();
  const cookie = await guestCookie(page);
  const faults: string[] = [];
  let pages = 0;
  for (const { path, options } of requestsToTry()) {
    const headers = { cookie, ...options.headers };
    const answer = await rawRequest(app.url, path, { ...options, headers });
    if (!isPage(answer)) continue;
    pages += 1;
    const missing = missingHeaders(path, answer);
    if (missing.length > 0) faults.push([path, JSON.stringify(options), ...missing].join(" "));
  }
  expect(faults).toEqual([]);
  expect(pages).toBeGreaterThan(pathsToTry().length / 2);
});
