import type { Caret } from "./editor-caret";
import type { SuggestionQuery } from "./suggestion";

const MENTION = /(?:^|\s)@([^\s@]{0,64})$/;
const COMMAND = /^\/([^\n]{0,64})$/;

/** The `@query` before the caret, or the `/query` that is the whole draft. */
export function findQuery(
  field: HTMLElement,
  caret: Caret | null,
  wanted: { readonly mentions: boolean; readonly commands: boolean },
): SuggestionQuery | null {
  const command = wanted.commands ? COMMAND.exec(field.textContent) : null;
  if (command) return { kind: "command", query: command[1] ?? "" };
  if (!wanted.mentions || !(caret?.node instanceof Text)) return null;
  const mention = MENTION.exec(caret.node.data.slice(0, caret.offset));
  if (!mention) return null;
  const query = mention[1] ?? "";
  return { kind: "mention", query, start: caret.offset - query.length - 1, node: caret.node };
}
