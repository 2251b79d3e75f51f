import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { filesUnder } from "../app-files";
import { followedFiles } from "./follow-how-to";

const SOURCE = /\.(?:m?ts|tsx|mjs)$/;
const IMPORTED = /(?:\bfrom|\bimport)\s*\(?\s*"(\.{1,2}\/[^"]+|@\/[^"]+)"/g;
const FOLDERS = ["app", "components", "lib", "packages", "prisma", "scripts", "tests", "bench"];
const INSTALLED = /(?:^|\/)(?:node_modules|dist|generated)\//;
const ENDINGS = ["", ".ts", ".tsx", ".mjs", "/index.ts", "/index.tsx"];

/**
 * The imports that a page of docs/how-to leaves behind although it deletes what they import, such
 * as `a.ts: ./b`. Doesn't change anything.
 */
export function brokenImports(page: string): string[] {
  const { deleted, written } = followedFiles(".", page);
  const isDeleted = (file: string) =>
    !written.has(file) && deleted.some((path) => file === path || file.startsWith(`${path}/`));
  const files = [...sourceFiles(), ...written.keys()];
  const kept = new Set(files.filter((file) => SOURCE.test(file) && !isDeleted(file)));
  return [...kept].flatMap((file) => {
    const text = written.get(file) ?? (existsSync(file) ? readFileSync(file, "utf8") : "");
    return [...text.matchAll(IMPORTED)]
      .map(([, imported = ""]) => imported)
      .filter((imported) => {
        const path = imported.startsWith("@/")
          ? imported.slice(2)
          : join(dirname(file), imported).replaceAll("\\", "/");
        const target = ENDINGS.map((ending) => path + ending).find(
          (each) => SOURCE.test(each) && existsSync(each),
        );
        return target !== undefined && isDeleted(target);
      })
      .map((imported) => `${file}: ${imported}`);
  });
}

function sourceFiles(): string[] {
  const atRoot = readdirSync(".").filter((name) => SOURCE.test(name));
  const below = FOLDERS.flatMap((folder) => filesUnder(folder).map((file) => `${folder}/${file}`));
  return [...atRoot, ...below.filter((file) => !INSTALLED.test(file))];
}
