import { defineCapability } from "@/lib/assistant/define-capability";
import { pageContextDemo } from "./demo";
import { pageSubject } from "./page-subject";
import { getPageContext } from "./tools";

/** Tells the assistant which page the user is viewing. */
export const pageContext = defineCapability({
  name: "page-context",
  instructions: `The page
- The data under "page" is what the user looks at while they write. "This" and "it" mean its subject, unless the conversation just spoke of something else.`,
  background: async ({ requestContext: { page } }) => {
    if (page === undefined) return { page: null };
    const subject = await pageSubject(page);
    return { page: { path: page, subject: subject && { ...subject } } };
  },
  tools: [getPageContext],
  demo: pageContextDemo,
});
