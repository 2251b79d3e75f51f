import { z } from "zod";
import { defineTool } from "@/lib/assistant/define-tool";
import {
  findHelpArticle,
  HELP_ARTICLES,
  searchHelp,
  sectionText,
  type HelpArticle,
} from "@/lib/shop/help";
import { RefusalError } from "@/lib/refusal-error";
import { rankEntries } from "@/lib/shop/search-ranking";
import { FaqSchema, HelpSearchResultSchema, type HelpPassage } from "./results";

const MAX_ARTICLES = 2;
export const MAX_QUERY_LENGTH = 300;

export const searchDocs = defineTool({
  name: "search_docs",
  description:
    "Search the help pages: shipping, returns, payment, sizes, fit, care, repairs, what to wear. " +
    "Answer from the sections and link the article by its url.",
  parameters: z.object({ query: z.string().min(1).max(MAX_QUERY_LENGTH) }),
  result: HelpSearchResultSchema,
  progress: { text: "Searching the help pages", icon: "book-open" },
  run: async ({ query }, { requestContext: { origin } }) => ({
    status: "ok",
    articles: searchHelp(query)
      .slice(0, MAX_ARTICLES)
      .map((article) => helpPassage(article, { query, origin })),
  }),
});

export const getFaq = defineTool({
  name: "get_faq",
  description:
    "The help pages with each one's answer in a sentence, or one of them in full. For what people " +
    "usually ask, or when search_docs finds nothing.",
  parameters: z.object({
    page: z.string().min(1).max(60).nullable().describe("A slug for the whole page; null for all."),
  }),
  result: FaqSchema,
  progress: { text: "Opening the help pages", icon: "book-open" },
  run: async ({ page }, { requestContext: { origin } }) => ({
    status: "ok",
    pages: pagesNamed(page).map((article) => {
      const { sections, ...about } = helpPassage(article, { query: "", origin });
      return { ...about, sections: page === null ? null : sections };
    }),
  }),
});

function pagesNamed(slug: string | null): readonly HelpArticle[] {
  if (slug === null) return HELP_ARTICLES;
  const article = findHelpArticle(slug);
  if (!article) throw new RefusalError(`There is no help page ${slug}; get_faq lists them.`);
  return [article];
}

/** An article as the model sees it, the sections that answer the query first. */
function helpPassage(
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
