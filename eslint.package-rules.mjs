function onlyPackages(names, why) {
  const allowedNames = names.map((name) => name.replaceAll("/", "\\/")).join("|");
  return [
    "error",
    { patterns: [{ regex: `^(?!\\.{1,2}/|(${allowedNames})(/|$))`, message: why }] },
  ];
}

/** Which packages a folder may import, where its dependencies are limited. */
export const packageRules = [
  {
    files: ["packages/chatkit-server/src/**"],
    ignores: [
      "packages/chatkit-server/src/agents/**",
      "packages/chatkit-server/src/node/**",
      "packages/chatkit-server/src/widgets/**",
    ],
    rules: {
      "no-restricted-imports": onlyPackages(["zod"], "The server library depends only on zod."),
    },
  },
  {
    files: ["packages/chatkit-server/src/node/**"],
    rules: {
      "no-restricted-imports": onlyPackages(
        ["node:http", "node:stream"],
        "The listener depends only on Node.",
      ),
    },
  },
  {
    files: ["packages/chatkit-server/src/agents/**"],
    rules: {
      "no-restricted-imports": onlyPackages(
        ["zod", "@openai/agents", "@openai/agents-core"],
        "The bridge depends only on zod and the Agents SDK.",
      ),
    },
  },
  {
    files: ["packages/chatkit-server/src/widgets/**"],
    rules: {
      "no-restricted-imports": onlyPackages(
        ["zod", "@openai/chatkit", "node:fs/promises", "node:path"],
        "Widgets depend only on zod, the public types and, for template files, the file system.",
      ),
    },
  },
  {
    files: [
      "packages/chatkit-element/src/**",
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
    files: ["packages/*/tests/**"],
    rules: {
      "no-restricted-imports": [
        "error",
        {
          patterns: [
            {
              group: ["@/*"],
              message:
                "A package's tests move with it: keep what they need in its own tests/support.",
            },
          ],
        },
      ],
    },
  },
  {
    files: ["packages/chatkit-element/src/**"],
    rules: {
      "no-restricted-imports": [
        "error",
        {
          patterns: [
            {
              group: ["next", "next/*", "next-auth*", "@prisma/*", "@openai/agents*"],
              message: "The element runs in any page, with or without Next.",
            },
            {
              group: ["@/*"],
              message:
                "This path doesn't exist in a published package. Import the other package by its name.",
            },
          ],
        },
      ],
    },
  },
];
