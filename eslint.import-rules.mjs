import { readdirSync } from "node:fs";
import { packageRules } from "./eslint.package-import-rules.mjs";

/** The paths in the project that each folder may import, and why. */
const allowed = {
  "components/ui": {
    may: ["components/ui"],
    why: "UI primitives don't know the app's data or domain. Pass what they show as props.",
  },
  "components/shop": {
    may: [
      "components/shop",
      "components/ui",
      "components/auth/visitor.ts",
      "lib/shop",
      "lib/auth",
      "lib/site-name.ts",
    ],
    why: "The storefront depends only on the shop, and on lib/auth to identify the caller.",
  },
  "components/admin": {
    may: ["components/admin", "components/ui", "lib/admin"],
    why: "Admin components only show data that the page passes in.",
  },
  "lib/admin": {
    may: [
      "lib/admin",
      "lib/stores",
      "lib/limits",
      "lib/db",
      "lib/clock.ts",
      "lib/env",
      "packages/chatkit-server/src",
    ],
    why: "The admin page's data comes from the stores, not from the assistant.",
  },
  "components/tour": {
    may: ["components/tour", "components/ui"],
    why: "Tour components show data that the page passes in, and open the assistant.",
  },
  "components/chat": {
    may: [
      "components/chat",
      "components/ui",
      "packages/chatkit-element/src",
      "packages/chatkit-server/src/protocol",
      "lib/attachment-limits.ts",
      "lib/i18n/languages.ts",
      "lib/site-name.ts",
    ],
    why: "The chat gets everything about the shop from the page that mounts it.",
  },
  "packages/chatkit-element/src": {
    may: [
      "packages/chatkit-element/src",
      "packages/chatkit-server/src/protocol",
      "packages/chatkit-server/src/sse",
    ],
    why: "The element runs in any page, so it depends only on React and the protocol.",
  },
  "lib/assistant": {
    may: [
      "lib/assistant",
      "packages/chatkit-server/src",
      "lib/stores",
      "lib/approvals",
      "lib/env",
      "lib/db/owner.ts",
      "lib/limits",
      "lib/auth/caller.ts",
      "lib/auth/client-address.ts",
      "lib/site-origin.ts",
      "lib/i18n",
      "lib/refusal-error.ts",
      "lib/logger.ts",
      "lib/telemetry/spans.ts",
      "lib/with-timeout.ts",
      "lib/clock.ts",
      "lib/edit-distance.ts",
    ],
    why: "The engine doesn't depend on the shop, capabilities or agents; they are passed in.",
  },
  "lib/capabilities": {
    may: [
      "lib/capabilities",
      "lib/assistant",
      "lib/shop",
      "lib/memory",
      "lib/weather",
      "lib/mcp",
      "packages/chatkit-server/src",
      "lib/i18n",
      "lib/refusal-error.ts",
      "lib/clock.ts",
    ],
    why: "Capabilities use the shop through lib/shop and the thread through lib/assistant.",
  },
  "lib/approvals": {
    may: ["lib/approvals", "lib/data-rights", "lib/db", "lib/clock.ts"],
    why: "Approvals don't depend on the code that asks for them or acts on them.",
  },
  "lib/weather": {
    may: ["lib/weather", "lib/env", "lib/i18n", "lib/retry.ts", "lib/clock.ts"],
    why: "Forecasts come from outside and know nothing of who asks.",
  },
  "lib/mcp": {
    may: ["lib/mcp", "lib/env", "lib/clock.ts"],
    why: "The client of an MCP server knows nothing of who uses its tools.",
  },
  "lib/memory": {
    may: ["lib/memory", "lib/data-rights", "lib/db", "lib/refusal-error.ts", "lib/clock.ts"],
    why: "Remembered facts don't depend on the code that reads or writes them.",
  },
  "lib/agents": {
    may: [
      "lib/agents",
      "lib/capabilities",
      "lib/assistant",
      "packages/chatkit-server/src",
      "lib/i18n",
      "lib/site-name.ts",
      "lib/tenants",
    ],
    why: "An agent only combines a model, instructions and capabilities.",
  },
  "lib/stores": {
    may: [
      "lib/stores",
      "lib/data-rights",
      "packages/chatkit-server/src",
      "lib/db",
      "lib/clock.ts",
      "lib/attachment-limits.ts",
      "lib/s3-root.ts",
    ],
    why: "Stores convert between rows and protocol objects, and depend on nothing above that.",
  },
  "lib/data-rights": {
    may: ["lib/data-rights", "lib/clock.ts", "lib/db"],
    why: "Data rights don't depend on domains. Register yours in lib/domains.ts instead.",
  },
  "lib/shop": {
    may: [
      "lib/shop",
      "lib/data-rights",
      "lib/email",
      "lib/limits",
      "lib/clock.ts",
      "lib/db",
      "lib/i18n/local-numbers.ts",
      "lib/refusal-error.ts",
      "lib/site-name.ts",
    ],
    why: "The shop's rules must hold without the assistant and the pages.",
  },
  "lib/email": {
    may: ["lib/email", "lib/limits", "lib/env", "lib/logger.ts"],
    why: "Emails are sent by the parts that write them; this folder only delivers them.",
  },
  "lib/auth": {
    may: [
      "lib/auth",
      "lib/email",
      "lib/site-origin.ts",
      "lib/tenants",
      "lib/limits",
      "lib/data-rights",
      "lib/env",
      "lib/db",
      "lib/clock.ts",
      "lib/s3-root.ts",
    ],
    why: "Callers are identified before anything else happens, so this depends on little else.",
  },
  "lib/api": {
    may: [
      "lib/api",
      "lib/auth",
      "lib/tenants",
      "lib/limits",
      "lib/i18n",
      "packages/chatkit-server/src",
      "lib/db",
      "lib/env",
      "lib/logger.ts",
      "lib/telemetry",
    ],
    why: "Code shared by all routes identifies the caller, and doesn't depend on what is requested.",
  },
  "components/auth": {
    may: ["components/auth", "components/ui", "lib/auth", "lib/tenants"],
    why: "Signing in and becoming a guest depend only on the session.",
  },
  "components/assistant": {
    may: [
      "components/assistant",
      "components/auth",
      "components/chat",
      "components/shop",
      "components/ui",
      "lib/assistant/browser",
      "lib/capabilities/browser.ts",
      "lib/capabilities/page.ts",
      "lib/shop",
    ],
    why: "This folder connects chat, shop and account in the browser, without server code.",
  },
  "lib/db": {
    may: ["lib/db", "lib/env", "lib/telemetry/spans.ts", "lib/with-timeout.ts"],
    why: "Access to the database depends only on its URL.",
  },
  "lib/limits": {
    may: ["lib/limits", "lib/db", "lib/clock.ts", "lib/env"],
    why: "Limits count in the database and don't depend on what is counted.",
  },
  "lib/i18n": {
    may: ["lib/i18n"],
    why: "Each part has its own messages; this folder only formats them.",
  },
  "lib/doctor": {
    may: [
      "lib/doctor",
      "lib/env",
      "lib/db",
      "lib/email",
      "lib/auth/secret.ts",
      "lib/stores/attachments",
    ],
    why: "The doctor checks what the app depends on, and the app doesn't depend on it.",
  },
  "lib/telemetry": {
    may: ["lib/telemetry"],
    why: "Telemetry doesn't depend on what it measures.",
  },
  "lib/tenants": {
    may: ["lib/tenants", "lib/env", "lib/site-name.ts"],
    why: "The tenant is determined before anything else, so this depends on little else.",
  },
  "lib/env": {
    may: ["lib/env", "lib/edit-distance.ts"],
    why: "Variables are read before anything else.",
  },
  ...packageRules,
};

const topFolders = ["app", "bench", "components", "lib", "packages", "prisma", "scripts", "tests"];

/** A zone's exceptions are relative to its `from` folder, so there is one zone per top folder. */
const folderZones = Object.entries(allowed).flatMap(([target, { may, why }]) =>
  topFolders.map((folder) => ({
    target: `./${target}`,
    from: `./${folder}`,
    except: may
      .filter((path) => path.startsWith(`${folder}/`))
      .map((path) => `./${path.slice(folder.length + 1)}`),
    message: `${why} eslint.import-rules.mjs lists what it may import.`,
  })),
);

/** A capability that another one imports couldn't be deleted separately. */
const capabilities = readdirSync(new URL("./lib/capabilities", import.meta.url), {
  withFileTypes: true,
}).filter((entry) => entry.isDirectory());

const capabilityZones = capabilities.map(({ name }) => ({
  target: `./lib/capabilities/${name}`,
  from: "./lib/capabilities",
  except: [
    `./${name}`,
    "./page.ts",
    "./cart-changed.ts",
    "./cart-undo.ts",
    "./demo-goods.ts",
    "./option-term.ts",
    "./refusal-text.ts",
  ],
  message: "Capabilities don't import each other, so that each can be deleted separately.",
}));

export const importZones = [
  ...folderZones,
  ...capabilityZones,
  {
    target: ["./app", "./components", "./lib", "./packages/*/src", "./prisma", "./scripts"],
    from: ["./tests/**", "./packages/*/tests/**"],
    message: "Only tests import tests.",
  },
  {
    target: "./packages/*/tests/**",
    from: ["./app", "./bench", "./components", "./lib", "./prisma", "./scripts", "./tests"],
    message: "A package's tests move with it: keep what they need in its own tests/support.",
  },
];
