import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { extname, join } from "node:path";

const skipped = new Set(["node_modules", ".git", ".next", ".data", "dist"]);
const extensions = new Set([".json", ".md", ".mjs", ".ts", ".tsx"]);
const packageName = /@[a-z0-9][a-z0-9._-]*\/(?=chatkit-(?:server|element)\b)/g;

function filesUnder(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return skipped.has(entry.name) ? [] : filesUnder(path);
    return extensions.has(extname(entry.name)) ? [path] : [];
  });
}

/** Changes the npm scope of both packages everywhere below the current folder. */
function renameScope(scope: string): void {
  let count = 0;
  for (const file of filesUnder(".")) {
    const before = readFileSync(file, "utf8");
    const after = before.replace(packageName, `${scope}/`);
    if (after === before) continue;
    writeFileSync(file, after);
    count += 1;
  }
  process.stdout.write(`${count} files now name ${scope}. Run npm install to link the packages.\n`);
}

const scope = process.argv[2];
if (scope && /^@[a-z0-9][a-z0-9._-]*$/.test(scope)) {
  renameScope(scope);
} else {
  process.stderr.write("Specify your npm scope: npm run rename-scope -- @yours\n");
  process.exitCode = 1;
}
