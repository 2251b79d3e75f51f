import { defineConfig } from "@playwright/test";
import config from "./playwright.config";

/** Browser tests that take minutes. */
export default defineConfig(config, { testMatch: ["tests/full/**/*.spec.ts"] });
