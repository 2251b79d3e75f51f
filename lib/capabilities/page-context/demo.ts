import { callTool, defineDemo, splitExamples } from "@/lib/assistant/demo-model";
import { PageContextSchema } from "./tools";

export const pageContextDemo = defineDemo({
  englishOnly: true,
  intents: [
    {
      name: "page-context.get",
      wish: "which page am I on?",
      words: "page looking",
      examples: splitExamples(`
        which page am i on | what page is this | what am i looking at | where am i on this site
      `),
      answer: function* () {
        const { subject } = yield* callTool("get_page_context", {}, PageContextSchema);
        if (!subject)
          return "This page isn't about any one thing, so there is nothing here for “this” to mean.";
        return `You're looking at **${subject.name}**${subject.price === null ? "" : `, ${subject.price}`}.`;
      },
    },
  ],
});
