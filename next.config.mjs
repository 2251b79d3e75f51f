import { existsSync, readdirSync, realpathSync } from "node:fs";
import { join, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { devOrigins } from "./scripts/prepare/dev-origins.mjs";

/** How long an outdated page may still be served. */
const OLDEST_PAGE_SECONDS = 60;
const TWO_YEARS_SECONDS = 63_072_000;

/**
 * This folder, if its packages are in it. Next would take a parent folder that declares workspaces
 * for the project's root, and write the server elsewhere.
 */
function ownRoot() {
  const folder = realpathSync(fileURLToPath(new URL(".", import.meta.url)));
  const next = join(folder, "node_modules", "next");
  const isInside = existsSync(next) && realpathSync(next).startsWith(`${folder}${sep}`);
  return isInside ? { turbopack: { root: folder } } : {};
}

/** The paths of the products' pictures, in the format of route patterns. */
function pictureAddresses() {
  const folder = new URL("public/pictures/products", import.meta.url);
  const names = existsSync(folder) ? readdirSync(folder) : [];
  return names.map((name) => `/pictures/products/${name.replace(/[^\w.-]/g, "\\$&")}`);
}

/**
 * Large packages that work on the server as they are. Not bundling them saves a sixth of the work
 * until the first page appears. A deployment bundles them, and then contains only what it uses.
 */
const unbundledInDevelopment = [
  "@openai/agents",
  "@opentelemetry/exporter-trace-otlp-http",
  "@opentelemetry/resources",
  "@opentelemetry/sdk-trace-node",
  "file-type",
  "intl-messageformat",
  "nodemailer",
  "openai",
  "zod",
];

/** @type {import("next").NextConfig} */
const config = {
  // `.next/standalone` is what `npm start` and the container run; Vercel has functions instead.
  ...(process.env.VERCEL ? {} : { output: "standalone", ...ownRoot() }),
  poweredByHeader: false,
  reactStrictMode: true,
  allowedDevOrigins: devOrigins(process.env),
  cacheHandler: fileURLToPath(new URL("lib/page-cache/page-cache.mjs", import.meta.url)),
  // The cache handler stores pages itself.
  cacheMaxMemorySize: 0,
  expireTime: OLDEST_PAGE_SECONDS,
  // A deployment type-checks only what it ships; `npm run typecheck` also checks the tests and
  // scripts.
  typescript: { tsconfigPath: "tsconfig.build.json" },
  serverExternalPackages: [
    "@libsql/client",
    "libsql",
    "@prisma/adapter-libsql",
    "@prisma/adapter-pg",
    "pg",
    "pino",
    ...(process.env.NODE_ENV === "development" ? unbundledInDevelopment : []),
  ],
  async headers() {
    return [
      {
        source: "/:path*",
        headers: [{ key: "X-Content-Type-Options", value: "nosniff" }],
      },
      {
        // Everything except scripts, to which these headers don't apply; a page loads a dozen of
        // them.
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
      // Files are listed by name, because a pattern might match a page. There are no pages under
      // /pictures, where app/pictures responds to requests for missing files.
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
        // Stored products and chat messages may still contain the pictures' original URLs.
        source: "/products/:file([^/]+\\.svg)",
        destination: "/pictures/products/:file",
        permanent: true,
      },
    ];
  },
};

export default config;
