import { z } from "zod";

export const HelpPassageSchema = z.object({
  slug: z.string(),
  title: z.string(),
  /** The path of the article's page, for navigation. */
  path: z.string(),
  /** The absolute URL for links, because OpenAI's widget runs on another origin. */
  url: z.string(),
  summary: z.string(),
  /** The best matching sections as plain text. */
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
