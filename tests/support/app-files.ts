import { readdirSync } from "node:fs";
import { dirname, relative, sep } from "node:path";

/** Paths of the pages in `app`, with each dynamic segment replaced by `parameter`. */
export function pageAddresses(parameter: string): string[] {
  return filesUnder("app")
    .filter((file) => file.endsWith("page.tsx"))
    .map((file) =>
      dirname(file)
        .split("/")
        .filter((part) => part !== "." && !part.startsWith("("))
        .map((part) => (part.startsWith("[") ? parameter : part)),
    )
    .map((parts) => `/${parts.join("/")}`);
}

export function publicAddresses(): string[] {
  return filesUnder("public").map((file) => `/${file}`);
}

/** Paths below a folder, relative to it. */
export function filesUnder(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, `${entry.parentPath}/${entry.name}`).split(sep).join("/"));
}
