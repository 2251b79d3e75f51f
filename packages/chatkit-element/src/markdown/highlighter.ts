import type { RootContent } from "hast";
import { common, createLowlight } from "lowlight";

/** A run of code in one color, or nested runs. */
export interface CodeToken {
  readonly className?: string;
  readonly content: string | readonly CodeToken[];
}

const lowlight = createLowlight(common);
lowlight.registerAlias({
  javascript: ["node"],
  typescript: ["mts", "cts"],
  bash: ["shell-session", "console", "terminal"],
  json: ["json5", "jsonc", "jsonl"],
  xml: ["vue", "svelte"],
  ini: ["env", "dotenv"],
});

/** Highlights code. Undefined if the language is unknown; the code is then shown plain. */
export function highlight(code: string, language: string): readonly CodeToken[] | undefined {
  const name = language.toLowerCase();
  // The registry is a plain object, so names such as `constructor` would look like languages.
  if (name in Object.prototype || !lowlight.registered(name)) return undefined;
  return lowlight.highlight(name, code).children.map(toToken);
}

function toToken(node: RootContent): CodeToken {
  if (node.type === "text") return { content: node.value };
  if (node.type !== "element") return { content: "" };
  const names = node.properties.className;
  const className = Array.isArray(names) ? names.map(tokenClass).join(" ") : "";
  return { className, content: node.children.map(toToken) };
}

/**
 * Converts `hljs-title` to `ck-tok-title`. Additional classes only refine the first and are
 * ignored.
 */
function tokenClass(name: string | number): string {
  return `ck-tok-${String(name)
    .replace(/^hljs-/, "")
    .replace(/_+$/, "")}`;
}
