import nextPlugin from "@next/eslint-plugin-next";
import checkFile from "eslint-plugin-check-file";
import { createTypeScriptImportResolver } from "eslint-import-resolver-typescript";
import importX from "eslint-plugin-import-x";
import reactHooks from "eslint-plugin-react-hooks";
import tseslint from "typescript-eslint";
import { importZones } from "./eslint.import-rules.mjs";
import { packageRules } from "./eslint.package-rules.mjs";

const parsedJson = "Parse it with a zod schema instead: a cast checks nothing.";

export default tseslint.config(
  {
    ignores: [
      ".next/",
      ".data/",
      "node_modules/",
      "lib/db/generated/",
      "public/",
      "next-env.d.ts",
      "test-results/",
      "playwright-report/",
      "packages/*/dist/",
    ],
  },
  ...tseslint.configs.recommended,
  {
    files: ["**/*.{ts,tsx,mjs}"],
    plugins: {
      "@next/next": nextPlugin,
      "check-file": checkFile,
      "import-x": importX,
      "react-hooks": reactHooks,
    },
    settings: {
      "import-x/resolver-next": [createTypeScriptImportResolver({ project: "./tsconfig.json" })],
    },
    rules: {
      "@typescript-eslint/consistent-type-imports": [
        "error",
        { fixStyle: "inline-type-imports", disallowTypeAnnotations: false },
      ],
      "@typescript-eslint/no-explicit-any": "error",
      "@typescript-eslint/no-unused-vars": [
        "error",
        { argsIgnorePattern: "^_", varsIgnorePattern: "^_", ignoreRestSiblings: true },
      ],
      "no-console": "error",
      "max-params": "off",
      "check-file/filename-naming-convention": [
        "error",
        { "**/*.{ts,tsx,mjs}": "KEBAB_CASE" },
        { ignoreMiddleExtensions: true },
      ],
      "no-restricted-syntax": [
        "error",
        {
          selector:
            "TSAsExpression > CallExpression[callee.object.name='JSON'][callee.property.name='parse']",
          message: parsedJson,
        },
        {
          selector:
            "TSAsExpression > AwaitExpression > CallExpression[callee.property.name='json']",
          message: parsedJson,
        },
        {
          selector: "CatchClause > BlockStatement[body.length=0]:not(:has(*))",
          message: "Handle the error, or name the condition that makes ignoring it right.",
        },
      ],
      "import-x/no-restricted-paths": ["error", { zones: importZones }],
      "import-x/no-default-export": "error",
    },
  },
  {
    files: ["app/**", "components/**", "packages/chatkit-element/src/**"],
    rules: {
      ...nextPlugin.configs.recommended.rules,
      ...nextPlugin.configs["core-web-vitals"].rules,
      // This project has no pages directory.
      "@next/next/no-html-link-for-pages": "off",
      "react-hooks/rules-of-hooks": "error",
      "react-hooks/exhaustive-deps": "error",
    },
  },
  {
    // The element runs in any page, so Next's image component isn't there.
    files: ["packages/chatkit-element/src/**"],
    rules: { "@next/next/no-img-element": "off" },
  },
  ...packageRules,
  {
    // Next and other tools require default exports here.
    files: [
      "app/**",
      "lib/page-cache/page-cache.mjs",
      "*.config.{ts,mjs}",
      "{scripts,tests}/**/*.config.ts",
      "**/*.d.ts",
    ],
    rules: { "import-x/no-default-export": "off" },
  },
  {
    // Command-line programs and the library's default logger write to the console.
    files: [
      "scripts/**",
      "packages/chatkit-server/examples/**",
      "bench/**",
      "packages/chatkit-server/tests/parity/**",
      "tests/faults/server/**",
      "packages/chatkit-server/src/logger.ts",
    ],
    rules: { "no-console": "off" },
  },
);
