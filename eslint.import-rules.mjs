import { readdirSync } from "node:fs";

/** The paths in the project that each folder may import, and why. */
const allowed = {
  "components/ui": {
    may: ["components/ui"],
    why: "Primitives know no data and no domain; pass what they show as props.",
  },
  "components/shop": {
    may: ["components/shop", "components/ui", "components/auth/visitor.ts", "lib/shop", "lib/auth"],
    why: "The storefront knows the shop alone; its server actions also ask who is calling.",
  },
  "components/admin": {
    may: ["components/admin", "components/ui", "lib/admin"],
    why: "The admin page's parts show what the page has read.",
  },
  "lib/admin": {
    may: [
      "lib/admin",
      "lib/stores",
      "lib/limits",
      "lib/db",
      "lib/env",
      "packages/chatkit-server/src",
    ],
    why: "What the site's owner reads comes from the stores, not from the assistant.",
  },
  "components/tour": {
    may: ["components/tour", "components/ui"],
    why: "The tour shows what the page passes in, and opens the assistant.",
  },
  "components/chat": {
    may: [
      "components/chat",
      "components/ui",
      "packages/chatkit-element/src",
      "packages/chatkit-server/src/protocol",
      "lib/attachment-limits.ts",
      "lib/i18n/languages.ts",
    ],
    why: "The mount meets the shop only through what the page passes in.",
  },
  "packages/chatkit-element/src": {
    may: [
      "packages/chatkit-element/src",
      "packages/chatkit-server/src/protocol",
      "packages/chatkit-server/src/sse",
    ],
    why: "The element runs in any page: React and the protocol are all it may know.",
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
      "lib/clock.ts",
    ],
    why: "The engine knows no shop, capability or agent: they are passed in.",
  },
  "lib/capabilities": {
    may: [
      "lib/capabilities",
      "lib/assistant",
      "lib/shop",
      "lib/memory",
      "lib/weather",
      "packages/chatkit-server/src",
      "lib/i18n",
      "lib/refusal-error.ts",
      "lib/clock.ts",
    ],
    why: "A capability works on the shop through its rules, and on the thread through the engine.",
  },
  "lib/approvals": {
    may: ["lib/approvals", "lib/data-rights", "lib/db", "lib/clock.ts"],
    why: "Approvals don't depend on the code that asks for them or acts on them.",
  },
  "lib/weather": {
    may: ["lib/weather", "lib/env", "lib/i18n", "lib/retry.ts", "lib/clock.ts"],
    why: "Forecasts come from outside and know nothing of who asks.",
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
      "lib/tenants",
    ],
    why: "An agent is a model, instructions and capabilities; the rest is theirs.",
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
    why: "Stores turn rows into protocol objects and know nothing above that.",
  },
  "lib/data-rights": {
    may: ["lib/data-rights", "lib/db"],
    why: "Data rights know no domain: each part that keeps data about users is listed in lib/domains.ts.",
  },
  "lib/shop": {
    may: [
      "lib/shop",
      "lib/data-rights",
      "lib/email",
      "lib/limits",
      "lib/db",
      "lib/refusal-error.ts",
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
    why: "Who is calling is decided before anything else is known.",
  },
  "lib/api": {
    may: [
      "lib/api",
      "lib/auth",
      "lib/limits",
      "packages/chatkit-server/src",
      "lib/db",
      "lib/env",
      "lib/logger.ts",
      "lib/telemetry",
    ],
    why: "What every route shares knows who is calling, and nothing of what is asked.",
  },
  "components/auth": {
    may: ["components/auth", "components/ui", "lib/auth"],
    why: "Signing in and becoming a guest concern the session alone.",
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
    why: "Here chat, shop and account are joined in the browser; the server's parts stay out.",
  },
  "lib/db": {
    may: ["lib/db", "lib/env", "lib/telemetry/spans.ts"],
    why: "The database is reached by its URL alone.",
  },
  "lib/limits": {
    may: ["lib/limits", "lib/db", "lib/env"],
    why: "Limits count what they are given, in the database, and know nothing of what is counted.",
  },
  "lib/i18n": {
    may: ["lib/i18n"],
    why: "Each part keeps its own messages; this folder only says them in a language.",
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
    why: "What is measured knows nothing of who measures.",
  },
  "lib/tenants": {
    may: ["lib/tenants", "lib/env"],
    why: "Who belongs together is known before anything else, and depends on nothing.",
  },
  "lib/env": { may: ["lib/env"], why: "Variables are read before anything else." },
  "packages/chatkit-server/src": {
    may: ["packages/chatkit-server/src"],
    why: "The server library is publishable by itself: nothing of the app is in it.",
  },
  "scripts/packages": {
    may: ["scripts/packages"],
    why: "The libraries are packed without the app, so their scripts use nothing of it.",
  },
  "packages/chatkit-server/src/hooks": {
    may: [
      "packages/chatkit-server/src/hooks",
      "packages/chatkit-server/src/protocol",
      "packages/chatkit-server/src/sse/timers.ts",
      "packages/chatkit-server/src/store.ts",
      "packages/chatkit-server/src/turn-store.ts",
      "packages/chatkit-server/src/logger.ts",
    ],
    why: "Every part of the server knows the hooks, so the hooks know none of them.",
  },
  "packages/chatkit-server/src/pipeline": {
    may: [
      "packages/chatkit-server/src/pipeline",
      "packages/chatkit-server/src/hooks",
      "packages/chatkit-server/src/protocol",
      "packages/chatkit-server/src/sse",
      "packages/chatkit-server/src/store.ts",
      "packages/chatkit-server/src/thread-update.ts",
      "packages/chatkit-server/src/cut-text.ts",
      "packages/chatkit-server/src/errors.ts",
      "packages/chatkit-server/src/stream-errors.ts",
    ],
    why: "The pipeline stores and sends a handler's events; turns and operations are built on it.",
  },
  "packages/chatkit-server/src/turns": {
    may: [
      "packages/chatkit-server/src/turns",
      "packages/chatkit-server/src/pipeline",
      "packages/chatkit-server/src/hooks",
      "packages/chatkit-server/src/protocol",
      "packages/chatkit-server/src/sse",
      "packages/chatkit-server/src/store.ts",
      "packages/chatkit-server/src/turn-store.ts",
      "packages/chatkit-server/src/errors.ts",
      "packages/chatkit-server/src/stream-errors.ts",
      "packages/chatkit-server/src/ids.ts",
      "packages/chatkit-server/src/logger.ts",
    ],
    why: "Turns are built on the pipeline; the server and its operations are built on turns.",
  },
  "packages/chatkit-server/src/protocol": {
    may: ["packages/chatkit-server/src/protocol"],
    why: "The protocol loads in a browser, without the server around it.",
  },
  "packages/chatkit-server/src/sse": {
    may: [
      "packages/chatkit-server/src/sse",
      "packages/chatkit-server/src/protocol",
      "packages/chatkit-server/src/sse/timers.ts",
    ],
    why: "Server-sent events load in a browser, without the server around them.",
  },
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
    message: why,
  })),
);

/** A capability that another one imports couldn't be deleted separately. */
const capabilities = readdirSync(new URL("./lib/capabilities", import.meta.url), {
  withFileTypes: true,
}).filter((entry) => entry.isDirectory());

const capabilityZones = capabilities.map(({ name }) => ({
  target: `./lib/capabilities/${name}`,
  from: "./lib/capabilities",
  except: [`./${name}`, "./page.ts", "./cart-changed.ts", "./cart-undo.ts"],
  message: "Capabilities don't know each other, so that each can be deleted alone.",
}));

export const importZones = [
  ...folderZones,
  ...capabilityZones,
  {
    target: ["./app", "./components", "./lib", "./packages/*/src", "./prisma", "./scripts"],
    from: ["./tests/**", "./packages/*/tests/**"],
    message: "Nothing imports tests.",
  },
  {
    target: "./packages/*/tests/**",
    from: ["./app", "./bench", "./components", "./lib", "./prisma", "./scripts", "./tests"],
    message: "A package's tests move with it: keep what they need in its own tests/support.",
  },
];
