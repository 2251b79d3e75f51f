import { z } from "zod";

export const HelpPassageSchema = z.object({
  slug: z.string(),
  title: z.string(),
  /** The article's page, to navigate to. */
  path: z.string(),
  /** The same for a link: whole, since OpenAI's widget lives on another origin. */
  url: z.string(),
  summary: z.string(),
  /** The sections that answer best, as plain text. */
  sections: z.array(z.object({ heading: z.string(), text: z.string() })),
});
export type HelpPassage = z.infer<typeof HelpPassageSchema>;

export const FaqSchema = z.object({
  status: z.literal("ok"),
  pages: z.array(
    HelpPassageSchema.extend({
      /** Null in the list of all pages. */
      sections: HelpPassageSchema.shape.sections.nullable(),
    }),
  ),
});

export const HelpSearchResultSchema = z.object({
  status: z.literal("ok"),
  articles: z.array(HelpPassageSchema),
});
export type HelpSearchResult = z.infer<typeof HelpSearchResultSchema>;
