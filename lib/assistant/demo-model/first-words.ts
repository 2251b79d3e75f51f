import type { DemoIntent } from "./define-demo";
import type { Lexicon } from "./lexicon";
import { readPieces } from "./read-pieces";
import type { Token } from "./text";

/** Words that any kind of sentence can begin with. */
const COMMON_FIRST_WORDS = new Set(
  "a an the in for of with my it they them and not only under any some i to at on size this that both all no yes me you his her nothing none no never two three four five one another".split(
    " ",
  ),
);

/** The share of the examples with a first word that must change something if it is a command. */
const COMMAND_SHARE = 0.8;

/** The words that examples begin with, and those of them that nearly always ask for a change. */
export function firstWordsOf(
  intents: readonly DemoIntent[],
  examples: readonly (readonly Token[][])[],
  lexicon: Lexicon,
): { starts: ReadonlySet<string>; commands: ReadonlySet<string> } {
  const counts = new Map<string, { all: number; acting: number }>();
  for (const [index, texts] of examples.entries()) {
    for (const tokens of texts) {
      const [first] = readPieces(tokens, lexicon);
      const word = first?.type === "word" ? (first.tokens[0]?.text ?? "") : "";
      if (!/^[a-z]/.test(word) || COMMON_FIRST_WORDS.has(word)) continue;
      const count = counts.get(word) ?? { all: 0, acting: 0 };
      count.all += 1;
      if (intents[index]?.acts) count.acting += 1;
      counts.set(word, count);
    }
  }
  const commands = [...counts].filter(([, { all, acting }]) => acting / all >= COMMAND_SHARE);
  return { starts: new Set(counts.keys()), commands: new Set(commands.map(([word]) => word)) };
}
