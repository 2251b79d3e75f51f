import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { ConversationFileSchema, type ConversationFile } from "./conversation-schema";

const FOLDER = join(import.meta.dirname, "held-out");

/**
 * The held-out conversations, one file for each kind, in the order of the files' names. Throws an
 * Error that names the file when one breaks the schema or holds another kind than its name says.
 */
export function readConversationFiles(): ConversationFile[] {
  return readdirSync(FOLDER)
    .filter((name) => name.endsWith(".json"))
    .sort()
    .map(readConversationFile);
}

function readConversationFile(name: string): ConversationFile {
  const content: unknown = JSON.parse(readFileSync(join(FOLDER, name), "utf8"));
  const parsed = ConversationFileSchema.safeParse(content);
  if (!parsed.success) {
    throw new Error(`held-out/${name}: ${parsed.error.message}`, { cause: parsed.error });
  }
  if (parsed.data.kind !== basename(name, ".json")) {
    throw new Error(`held-out/${name} holds the kind ${parsed.data.kind}: rename one of the two.`);
  }
  return parsed.data;
}
