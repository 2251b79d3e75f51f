import type { HelpPassage } from "@/lib/capabilities/help/results";

/** Characters of a section; the whole of it is a click away. */
const LONGEST = 800;

/** Answers from the best article's best section, with a link to the whole page. */
export function helpReply(articles: readonly HelpPassage[]): string {
  const [best, next] = articles;
  if (!best) return noHelpReply();
  const section = best.sections[0];
  const quoted = section ? `\n\n**${section.heading}**\n\n${shorten(section.text)}` : "";
  const also = next ? ` See also [${next.title}](${next.url}).` : "";
  return `${best.summary}${quoted}\n\nThe whole story is on the page [${best.title}](${best.url}).${also}`;
}

export function noHelpReply(): string {
  return "I couldn't find anything about that in our help pages, sorry. They cover shipping, returns, payment, sizes, care and repairs.";
}

/** Cuts at the end of a line or sentence. */
function shorten(text: string): string {
  if (text.length <= LONGEST) return text;
  const cut = text.slice(0, LONGEST);
  const end = Math.max(cut.lastIndexOf("\n"), cut.lastIndexOf(". ") + 1);
  return `${cut.slice(0, end > 80 ? end : cut.lastIndexOf(" ")).trimEnd()} …`;
}
