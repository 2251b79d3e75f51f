import { existsSync, readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { devOrigins } from "./scripts/prepare/dev-origins.mjs";

/** How long a page may be served after a newer one could have been made. */
const OLDEST_PAGE_SECONDS = 60;
const TWO_YEARS_SECONDS = 63_072_000;

/** Addresses of the products' pictures, as a route's pattern has them. */
function pictureAddresses() {
  const folder = new URL("public/pictures/products", import.meta.url);
  const names = existsSync(folder) ? readdirSync(folder) : [];
  return names.map((name) => `/pictures/products/${name.replace(/[^\w.-]/g, "\\$&")}`);
}

/** @type {import("next").NextConfig} */
const config = {
  poweredByHeader: false,
  reactStrictMode: true,
  allowedDevOrigins: devOrigins(process.env),
  cacheHandler: fileURLToPath(new URL("lib/page-cache/page-cache.mjs", import.meta.url)),
  // The handler keeps pages itself.
  cacheMaxMemorySize: 0,
  expireTime: OLDEST_PAGE_SECONDS,
  // A deployment checks what it ships; `npm run typecheck` checks the tests and scripts too.
  typescript: { tsconfigPath: "tsconfig.build.json" },
  serverExternalPackages: [
    "@libsql/client",
    "libsql",
    "@prisma/adapter-libsql",
    "@prisma/adapter-pg",
    "pg",
    "pino",
  ],
  async headers() {
    return [
      {
        source: "/:path*",
        headers: [{ key: "X-Content-Type-Options", value: "nosniff" }],
      },
      {
        // All but the scripts, which browsers don't apply these to: a page loads a dozen.
        source: "/((?!_next/static/chunks/[\\w-]+\\.js$).*)",
        headers: [
          { key: "X-Frame-Options", value: "SAMEORIGIN" },
          { key: "Referrer-Policy", value: "strict-origin-when-cross-origin" },
          { key: "Permissions-Policy", value: "camera=(), geolocation=(), microphone=(self)" },
        ],
      },
      {
        source: "/:path*",
        has: [{ type: "header", key: "x-forwarded-proto", value: "https.*" }],
        headers: [{ key: "Strict-Transport-Security", value: `max-age=${TWO_YEARS_SECONDS}` }],
      },
      // The files by name, as a pattern may match a page. Under /pictures there is none: what is
      // missing there is answered by app/pictures.
      ...pictureAddresses().map((source) => ({
        source,
        headers: [
          { key: "Cache-Control", value: "public, max-age=86400, stale-while-revalidate=604800" },
        ],
      })),
    ];
  },
  async redirects() {
    return [
      {
        // Stored products and chat messages may still name the pictures' first address.
        source: "/products/:file([^/]+\\.svg)",
        destination: "/pictures/products/:file",
        permanent: true,
      },
    ];
  },
};

export default config;
