import { callTool, defineDemo, splitExamples } from "@/lib/assistant/demo-model";
import glossary from "./glossary.json" with { type: "json" };
import wishes from "./wishes.json" with { type: "json" };
import { pageText } from "./messages";
import { PageContextSchema } from "./tools";

export const pageContextDemo = defineDemo({
  glossary,
  wishes,
  intents: [
    {
      name: "page-context.get",
      wish: "which page am I on?",
      words: "page looking",
      examples: splitExamples(`
        which page am i on | what page is this | what am i looking at | where am i on this site
      `),
      answer: function* ({ language }) {
        const { path, subject } = yield* callTool("get_page_context", {}, PageContextSchema);
        if (!subject) return pageText(language, "nothing", { path: path ?? "none" });
        const { kind, name, price } = subject;
        return pageText(language, "looking", { kind, name, price: price ?? "none" });
      },
    },
  ],
});
