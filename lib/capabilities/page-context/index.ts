import { defineCapability } from "@/lib/assistant/define-capability";
import { pageContextDemo } from "./demo";
import { pageSubject } from "./page-subject";
import { getPageContext } from "./tools";

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
  tour: {
    title: "Know the page",
    line: "“This” means the product, order or help page that is open beside the chat.",
    prompt: "Which page am I on?",
    result: "isn't about one product",
    drawing: "M4 5h16v11H4V5Zm5 15h6m-3-4v4M8 9h8m-8 3h5",
  },
  demo: pageContextDemo,
});
