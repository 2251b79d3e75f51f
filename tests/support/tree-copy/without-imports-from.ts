const IMPORT = /^import \{ ([^}]+) \} from "([^"]+)";\n/gm;

/**
 * Returns the source of a list such as lib/capabilities/index.ts without the imports from a folder
 * and their entries.
 */
export function withoutImportsFrom(list: string, folder: string): string {
  const gone = [...list.matchAll(IMPORT)].filter(
    ([, , path = ""]) => path === folder || path.startsWith(`${folder}/`),
  );
  return gone.reduce((text, [line, names = ""]) => {
    const entries = names.split(",").map((name) => new RegExp(`^ *${name.trim()},\\n`, "m"));
    return entries.reduce((rest, entry) => rest.replace(entry, ""), text.replace(line, ""));
  }, list);
}
