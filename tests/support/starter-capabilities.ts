import { capabilities } from "@/lib/capabilities";

const NAMES = new Set(
  (
    "account appearance cart catalog conversation gallery help mcp memory navigation orders " +
    "page-context sales support trips weather"
  ).split(" "),
);

/**
 * The capabilities that the starter came with and that are still there. Others may do without a
 * tour or translations.
 */
export const starterCapabilities = capabilities.filter(({ name }) => NAMES.has(name));
