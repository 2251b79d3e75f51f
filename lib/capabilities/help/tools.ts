import { z } from "zod";
import { defineTool } from "@/lib/assistant/define-tool";
import { searchHelp as searchArticles, sectionText, type HelpArticle } from "@/lib/shop/help";
import { rankEntries } from "@/lib/shop/search-ranking";
import { HelpSearchResultSchema, type HelpPassage } from "./results";

const MOST_ARTICLES = 2;

export const searchHelp = defineTool({
  name: "search_help",
  description:
    "Search the help pages: shipping, returns, payment, sizes, fit, care, repairs, what to wear. " +
    "Answer from the sections and link the article by its url.",
  parameters: z.object({ query: z.string().min(1).max(300) }),
  result: HelpSearchResultSchema,
  progress: { text: "Searching the help pages", icon: "book-open" },
  run: async ({ query }, { requestContext: { origin } }) => ({
    status: "ok",
    articles: searchArticles(query)
      .slice(0, MOST_ARTICLES)
      .map((article) => helpPassage(article, { query, origin })),
  }),
});

/** An article as the model sees it, with the best matching sections first. */
export function helpPassage(
  article: HelpArticle,
  { query, origin }: { query: string; origin: string },
): HelpPassage {
  const path = `/help/${article.slug}`;
  const best = rankEntries(article.sections, query, {
    weights: [3, 1],
    textsOf: (section) => [section.heading, sectionText(section)],
  });
  const sections = best.length > 0 ? best : article.sections;
  return {
    slug: article.slug,
    title: article.title,
    path,
    url: new URL(path, origin).href,
    summary: article.summary,
    sections: sections.map((section) => ({ heading: section.heading, text: sectionText(section) })),
  };
}
