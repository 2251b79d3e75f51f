/** Who may import whom: each folder, what it may reach inside the project, and why. */
const allowed = {
  "components/ui": {
    may: ["components/ui"],
    why: "Primitives know no data and no domain; pass what they show as props.",
  },
  "components/shop": {
    may: ["components/shop", "components/ui", "lib/shop", "lib/auth"],
    why: "The storefront knows the shop alone; its server actions also ask who is calling.",
  },
  "components/chat": {
    may: [
      "components/chat",
      "components/ui",
      "components/chat-element",
      "lib/client-tools",
      "lib/chatkit/protocol",
      "lib/attachment-limits.ts",
    ],
    why: "The mount meets the shop only through what the page passes in.",
  },
  "components/chat-element": {
    may: ["components/chat-element", "lib/chatkit/protocol", "lib/chatkit/sse"],
    why: "The element runs in any page: React and the protocol are all it may know.",
  },
  "lib/assistant": {
    may: [
      "lib/assistant",
      "lib/chatkit",
      "lib/stores",
      "lib/shop",
      "lib/client-tools",
      "lib/auth",
      "lib/env",
      "lib/db",
      "lib/logger.ts",
      "lib/clock.ts",
    ],
    why: "The composition root of the assistant sits below the routes and the pages.",
  },
  "lib/client-tools": {
    may: ["lib/client-tools"],
    why: "Both the browser and the server import these contracts.",
  },
  "lib/stores": {
    may: ["lib/stores", "lib/chatkit", "lib/db", "lib/clock.ts", "lib/attachment-limits.ts"],
    why: "Stores turn rows into protocol objects and know nothing above that.",
  },
  "lib/shop": {
    may: ["lib/shop", "lib/db"],
    why: "The shop's rules must hold without the assistant and the pages.",
  },
  "lib/auth": {
    may: ["lib/auth", "lib/env", "lib/db", "lib/shop", "lib/stores", "lib/clock.ts"],
    why: "Who is calling is decided before anything else is known.",
  },
  "lib/api": {
    may: ["lib/api", "lib/auth", "lib/chatkit", "lib/db", "lib/env", "lib/logger.ts"],
    why: "What every route shares knows who is calling, and nothing of what is asked.",
  },
  "components/auth": {
    may: ["components/auth", "components/ui"],
    why: "Signing in talks to the session's routes alone.",
  },
  "components/assistant": {
    may: [
      "components/assistant",
      "components/auth",
      "components/chat",
      "components/shop",
      "components/ui",
      "lib/client-tools",
      "lib/shop",
    ],
    why: "Here chat, shop and account are joined in the browser; the server's parts stay out.",
  },
  "lib/db": {
    may: ["lib/db", "lib/env"],
    why: "The database is reached by its URL alone.",
  },
  "lib/env": { may: ["lib/env"], why: "Variables are read before anything else." },
  "lib/chatkit": {
    may: ["lib/chatkit"],
    why: "The server library could be published tomorrow: no Next, Prisma, shop or env in it.",
  },
  "lib/chatkit/protocol": {
    may: ["lib/chatkit/protocol"],
    why: "The protocol loads in a browser, without the server around it.",
  },
  "lib/chatkit/sse": {
    may: ["lib/chatkit/sse", "lib/chatkit/protocol", "lib/chatkit/timers.ts"],
    why: "Server-sent events load in a browser, without the server around them.",
  },
};

const topFolders = ["app", "bench", "components", "lib", "prisma", "scripts", "tests"];

/** A zone's exceptions are relative to the folder it starts at, hence one zone per top folder. */
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

export const importZones = [
  ...folderZones,
  {
    target: ["./app", "./components", "./lib", "./prisma", "./scripts"],
    from: "./tests",
    message: "Nothing imports tests.",
  },
];

function onlyPackages(names, why) {
  const allowedNames = names.map((name) => name.replaceAll("/", "\\/")).join("|");
  return [
    "error",
    { patterns: [{ regex: `^(?!\\.{1,2}/|@/|(${allowedNames})(/|$))`, message: why }] },
  ];
}

/** Which packages a folder may use, where that is part of its promise. */
export const packageRules = [
  {
    files: ["lib/chatkit/**"],
    ignores: ["lib/chatkit/agents/**", "lib/chatkit/widgets/**"],
    rules: {
      "no-restricted-imports": onlyPackages(["zod"], "The server library depends on zod alone."),
    },
  },
  {
    files: ["lib/chatkit/agents/**"],
    rules: {
      "no-restricted-imports": onlyPackages(
        ["zod", "@openai/agents", "@openai/agents-core"],
        "The bridge depends on zod and the Agents SDK alone.",
      ),
    },
  },
  {
    files: ["lib/chatkit/widgets/**"],
    rules: {
      "no-restricted-imports": onlyPackages(
        ["zod", "@openai/chatkit", "node:fs/promises", "node:path"],
        "Widgets depend on zod, the public types and, for template files, on the disk.",
      ),
    },
  },
  {
    files: [
      "components/chat-element/**",
      "components/chat/**",
      "components/shop/**",
      "components/ui/**",
    ],
    rules: {
      "no-restricted-imports": [
        "error",
        {
          patterns: [
            { group: ["@prisma/*", "@openai/agents*"], message: "Components run in the browser." },
          ],
        },
      ],
    },
  },
  {
    files: ["components/chat-element/**"],
    rules: {
      "no-restricted-imports": [
        "error",
        {
          patterns: [
            {
              group: ["next", "next/*", "next-auth*", "@prisma/*", "@openai/agents*"],
              message: "The element runs in any page, with or without Next.",
            },
          ],
        },
      ],
    },
  },
];
