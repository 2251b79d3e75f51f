import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { ConversationFileSchema, type ConversationFile } from "./conversation-schema";

/** `development` may be read while working on a model; `held-out` only measures it. */
export type ConversationFolder = "held-out" | "development";

/**
 * The conversations of a folder, one file for each kind, in the order of the files' names. Throws an
 * Error that names the file when one breaks the schema or holds another kind than its name says.
 */
export function readConversationFiles(folder: ConversationFolder = "held-out"): ConversationFile[] {
  return readdirSync(join(import.meta.dirname, folder))
    .filter((name) => name.endsWith(".json"))
    .sort()
    .map((name) => readConversationFile(folder, name));
}

function readConversationFile(folder: ConversationFolder, name: string): ConversationFile {
  const path = join(import.meta.dirname, folder, name);
  const content: unknown = JSON.parse(readFileSync(path, "utf8"));
  const parsed = ConversationFileSchema.safeParse(content);
  if (!parsed.success) {
    throw new Error(`${folder}/${name}: ${parsed.error.message}`, { cause: parsed.error });
  }
  if (parsed.data.kind !== basename(name, ".json")) {
    throw new Error(`${folder}/${name} holds the kind ${parsed.data.kind}: rename one of the two.`);
  }
  return parsed.data;
}
