import { z } from "zod";
import { defineTool } from "@/lib/assistant/define-tool";
import { pageSubject } from "./page-subject";

export const PageContextSchema = z.object({
  status: z.literal("ok"),
  /** Null if the client doesn't report which page is open. */
  path: z.string().nullable(),
  subject: z
    .object({
      kind: z.enum(["product", "category", "help", "cart", "orders"]),
      slug: z.string().nullable(),
      name: z.string(),
      price: z.string().nullable(),
    })
    .nullable(),
});

export const getPageContext = defineTool({
  name: "get_page_context",
  description: "Which page of the site the user looks at while they write, and what it is about.",
  parameters: z.object({}),
  result: PageContextSchema,
  progress: { text: "Checking which page is open", icon: "desktop" },
  run: async (_input, { requestContext: { page } }) => ({
    status: "ok",
    path: page ?? null,
    subject: page === undefined ? null : await pageSubject(page),
  }),
});
