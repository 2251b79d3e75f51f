import { textOf, type Token } from "./text";

const LEADING = new Set(
  "please then also can could you i we want to would like just and so ok okay now maybe but".split(
    " ",
  ),
);
const SAYS_NOTHING = new Set([
  ...LEADING,
  "yes",
  "yeah",
  "well",
  "right",
  "know",
  "ask",
  "tell",
  "me",
  "wonder",
  ",",
  ".",
]);
const JOINTS = new Set(["and", "then", "also", "plus", "but", "afterwards"]);
const ENDS = new Set([".", "!", "?", ";"]);
/** “And is it warm?” is another wish; “boots that are warm” is not. */
const QUESTIONS = new Set("what which where when how is are does do can who why will".split(" "));

const AUXILIARY = /^(?:ha[sd]|have|is|are|was|were|does|did|will|would)$/;
const SUBJECT =
  /^(?:i|you|we|they|s?he|it|th(?:is|at|e|ese|ose|ere)|my|your|our|any\w*|something|one)$/;

/**
 * Splits a message where another wish may begin: after sentences and before their typical verbs.
 */
export function splitWishes(tokens: readonly Token[], starts: ReadonlySet<string>): Token[][] {
  const parts: Token[][] = [];
  let current: Token[] = [];
  const flush = (isEnd = false) => {
    // “Ok, but which one is lighter?” is one wish.
    if (!isEnd && current.every(({ text }) => SAYS_NOTHING.has(text))) return;
    if (current.some(({ text }) => /[\p{L}\p{N}]/u.test(text))) parts.push(current);
    else parts.at(-1)?.push(...current);
    current = [];
  };
  tokens.forEach((token, index) => {
    const next = firstContentWord(tokens, index + 1);
    const joint = JOINTS.has(token.text) || token.text === ",";
    if (ENDS.has(token.text)) {
      current.push(token);
      flush();
    } else if (
      joint &&
      current.length > 0 &&
      next &&
      (isContrast(tokens, index) ||
        begins(next, tokens[tokens.indexOf(next) + 1], { joint: token, starts }) ||
        isAfterCommand(next, current, starts))
    ) {
      flush();
    } else {
      current.push(token);
    }
  });
  flush(true);
  return parts;
}

/** After these words, the same wish continues: “empty it, but keep the tent”. */
const CONTINUING = new Set(["keep", "leave", "except", "not", "without"]);

function begins(
  next: Token,
  after: Token | undefined,
  { joint, starts }: { joint: Token; starts: ReadonlySet<string> },
): boolean {
  if (CONTINUING.has(next.text)) return false;
  // “He goes fishing and has cold hands” goes on.
  if (AUXILIARY.test(next.text) && !SUBJECT.test(after?.text ?? "")) return false;
  if (QUESTIONS.has(next.text)) return joint.text !== ",";
  return starts.has(next.text);
}

/** “I don't want a refund, I want it fixed”. */
function isContrast(tokens: readonly Token[], joint: number): boolean {
  return (
    /\b(?:i|we) do not (?:want|need)\b/.test(textOf(tokens.slice(0, joint))) &&
    /^(?:i|we) (?:want|need|just|only|would)\b/.test(textOf(tokens.slice(joint + 1, joint + 3)))
  );
}

/** “Remove the mug, what is my total then?” */
function isAfterCommand(next: Token, current: readonly Token[], starts: ReadonlySet<string>) {
  const first = firstContentWord(current, 0);
  return (
    QUESTIONS.has(next.text) &&
    !/^(?:who|that)$/.test(next.text) &&
    first !== undefined &&
    !QUESTIONS.has(first.text) &&
    starts.has(first.text)
  );
}

/** The first word after “please can you” and the like. */
export function firstContentWord(tokens: readonly Token[], from = 0): Token | undefined {
  return tokens
    .slice(from, from + 6)
    .find(({ text }) => !LEADING.has(text) && !JOINTS.has(text) && text !== ",");
}
