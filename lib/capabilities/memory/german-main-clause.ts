/** What usually ends the first of two clauses, so that “und” begins the second. */
const VERBS =
  "bin habe trage mag brauche suche wohne reise wandere schlafe friere esse trinke nutze will kann muss gehe fahre zelte laufe wiege ist sind haben";
const SECOND_CLAUSE = new RegExp(`(?<= (?:${VERBS.replaceAll(" ", "|")}))(,? (?:und|aber) )`, "u");

/** A pronoun, or a noun with what precedes it, such as “mein linker Fuß”. */
const SUBJECT =
  /^(?:(?:mein|dein|unser|ein|kein|die|der|das)\p{Ll}* (?:\p{Ll}+ )*\p{Lu}\p{L}*|\p{L}+)(?= )/u;
const SEPARABLE = /^(ab|an(?!twort)|auf|aus|ein|mit|vor|zurück)(\p{Ll}{4,})$/u;

/**
 * A clause after “dass”, which ends with its verb, as a sentence: “ich Größe 44 trage” becomes “ich
 * trage Größe 44”. A clause that ends otherwise stays as it is.
 */
export function germanMainClause(clause: string): string {
  const [first = "", joint = "", second = ""] = clause.trim().split(SECOND_CLAUSE);
  const subject = SUBJECT.exec(first)?.[0] ?? "";
  const begun = `${subject} ${verbFirst(first.slice(subject.length).trim())}`.trim();
  return `${begun}${joint}${/^(?:nicht|kein)/.test(second) ? second : verbFirst(second)}`;
}

/** Moves the verb from the end to the front, without its prefix: “Rot anziehe”, “ziehe Rot an”. */
function verbFirst(words: string): string {
  const [, others = "", verb = ""] = /^(.*?) ?(\p{Ll}+)$/u.exec(words) ?? [];
  if (verb === "" || others.includes(",")) return words;
  const [, prefix = "", stem = verb] = SEPARABLE.exec(verb) ?? [];
  return [stem, others, prefix].filter((part) => part !== "").join(" ");
}
