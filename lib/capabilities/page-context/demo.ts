import { ask, defineDemo, spoken } from "@/lib/assistant/demo-model";
import { PageContextSchema } from "./tools";

/** Questions about the current page. */
export const pageContextDemo = defineDemo({
  intents: [
    {
      name: "page-context.get",
      wish: "which page am I on?",
      words: "page looking",
      examples: spoken(`
        which page am i on | what page is this | what am i looking at | where am i on this site
      `),
      answer: function* () {
        const { subject } = yield* ask("get_page_context", {}, PageContextSchema);
        if (!subject)
          return "You're on a page without a subject of its own, such as the home page.";
        return `You're looking at **${subject.name}**${subject.price === null ? "" : `, ${subject.price}`}.`;
      },
    },
  ],
});
