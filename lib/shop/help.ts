import { rankEntries } from "./search-ranking";
import type { HelpArticle } from "./help-article";
import { articleText } from "./help-article";
import { bootFit } from "./help-articles/boot-fit";
import { care } from "./help-articles/care";
import { layering } from "./help-articles/layering";
import { payment } from "./help-articles/orders-and-payment";
import { returns } from "./help-articles/returns";
import { shipping } from "./help-articles/shipping";
import { sizing } from "./help-articles/sizing";
import { warranty } from "./help-articles/warranty";

export type { HelpArticle, HelpBlock } from "./help-article";
export { articleText, sectionText } from "./help-article";

export const HELP_ARTICLES: readonly HelpArticle[] = [
  shipping,
  returns,
  payment,
  bootFit,
  sizing,
  layering,
  care,
  warranty,
];

export function findHelpArticle(slug: string): HelpArticle | null {
  return HELP_ARTICLES.find((article) => article.slug === slug) ?? null;
}

/** The articles that match the words, best first. Empty if nothing matches. */
export function searchHelp(text: string): HelpArticle[] {
  return rankEntries(HELP_ARTICLES, text, {
    weights: [8, 5, 4, 3, 1],
    textsOf: (article) => [
      article.title,
      article.keywords.join(" "),
      article.summary,
      article.sections.map((section) => section.heading).join(" "),
      articleText(article),
    ],
  });
}
