import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { applyDiff } from "./apply-diff";

const FENCE = /^```(\w+)\n([\s\S]*?)^```$/gm;
const PATH_LINE = /^(?:\/\/|#) (\S.*)\n/;

interface Block {
  language: string;
  body: string;
}

/**
 * Follows a page of docs/how-to in a copy of the project: runs its shell commands, writes its files
 * and makes its edits. The first line of a code block names its file.
 */
export function followHowTo(folder: string, page: string): void {
  for (const { language, body } of codeBlocks(folder, page)) {
    if (language === "sh") {
      execFileSync("bash", ["--norc", "-euc", body], { cwd: folder, stdio: "pipe" });
      continue;
    }
    const { file, rest } = namedFile(folder, body);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, language === "diff" ? applyDiff(readFileSync(file, "utf8"), rest) : rest);
  }
}

/**
 * What a page deletes, and the texts that it writes or edits, by path. Doesn't change anything.
 * Throws if a file or line that it deletes or edits doesn't exist.
 */
export function followedFiles(
  folder: string,
  page: string,
): { deleted: string[]; written: Map<string, string> } {
  const deleted: string[] = [];
  const written = new Map<string, string>();
  for (const { language, body } of codeBlocks(folder, page)) {
    if (language === "sh") {
      const paths = body.match(/^rm .*/gm) ?? [];
      const listing = paths.map((line) => line.replace(/^rm( -r)?/, "ls -d")).join("\n");
      const options = { cwd: folder, stdio: "pipe", encoding: "utf8" } as const;
      const listed = execFileSync("bash", ["--norc", "-euc", listing], options);
      deleted.push(...listed.split("\n").filter(Boolean));
      continue;
    }
    const { path, file, rest } = namedFile(folder, body);
    written.set(path, language === "diff" ? applyDiff(readFileSync(file, "utf8"), rest) : rest);
  }
  return { deleted, written };
}

function codeBlocks(folder: string, page: string): Block[] {
  const text = readFileSync(join(folder, "docs/how-to", page), "utf8");
  return [...text.matchAll(FENCE)].map(([, language = "", body = ""]) => ({ language, body }));
}

function namedFile(folder: string, body: string): { path: string; file: string; rest: string } {
  const [firstLine = "", path] = PATH_LINE.exec(body) ?? [];
  if (path === undefined) throw new Error(`A block names no file:\n${body}`);
  return { path, file: join(folder, path), rest: body.slice(firstLine.length) };
}
