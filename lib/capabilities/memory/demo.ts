import {
  callTool,
  defineDemo,
  splitExamples,
  type Plan,
  type Wish,
} from "@/lib/assistant/demo-model";
import { RefusalSchema } from "@/lib/assistant/refusal";
import { FactListSchema, ForgottenSchema, RememberedSchema } from "./results";

export const memoryDemo = defineDemo({
  englishOnly: true,
  intents: [
    {
      name: "memory.remember",
      wish: "remember something about me",
      words: "remember note keep mind forget",
      acts: true,
      examples: splitExamples(`
        remember that i wear size 44 | remember my shoe size is 42 | please remember that i am vegan
        keep in mind that i hike alone | note that i prefer green | remember that please
        make a note that my size is m | can you remember that i have wide feet
      `),
      answer: remember,
    },
    {
      name: "memory.recall",
      wish: "what do you know about me?",
      words: "know remember about me",
      examples: splitExamples(`
        what do you know about me | what do you remember about me | what have you noted about me
        show me what you remember | do you remember my size | what did i tell you about myself
      `),
      answer: recall,
    },
    {
      name: "memory.forget",
      wish: "forget what you know about me",
      words: "forget delete erase memory",
      acts: true,
      examples: splitExamples(`
        forget my shoe size | forget what you know about me | forget that i am vegan
        please forget everything about me | delete what you remember about me
      `),
      answer: forget,
    },
  ],
});

function* remember(wish: Wish): Plan<string | null> {
  const fact = /\b(?:remember|mind|note)\b(?: that)?[ ,:]+(.{3,200})/i.exec(wish.typed)?.[1];
  if (fact === undefined || /^(?:that|this|it)?[ ,]*(?:please)?[.!]*$/i.test(fact))
    return "What should I remember? For example, say “remember that I wear size 44”.";
  const result = yield* callTool(
    "remember_fact",
    { fact: fact.trim() },
    RememberedSchema.or(RefusalSchema),
  );
  return result.status === "refused"
    ? result.message
    : `I'll remember that: ${result.fact} You can see and delete what I remember on your account page.`;
}

function* recall(): Plan<string | null> {
  const { count } = yield* callTool("recall_facts", {}, FactListSchema);
  return count === 0
    ? "I don't know anything about you yet. Say “remember that …” to change that."
    : "This is what you asked me to remember.";
}

function* forget(wish: Wish): Plan<string | null> {
  const { facts } = yield* callTool("recall_facts", {}, FactListSchema);
  if (facts.length === 0) return "There's nothing to forget: I don't know anything about you.";
  const words = wish.text.split(" ").filter((word) => word.length > 3);
  const meant = wish.has(/\bforget (?:that )?i\b|\bmy\b/)
    ? facts.filter(({ fact }) => words.some((word) => fact.toLowerCase().includes(word)))
    : facts;
  if (meant.length === 0)
    return "I don't remember anything like that. The card shows everything I know.";
  if (meant.length > 1 && !wish.has(/\beverything\b|\babout me\b/))
    return "Press “Forget” next to the one you mean.";
  for (const { fact_id } of meant)
    yield* callTool("forget_fact", { fact_id }, ForgottenSchema.or(RefusalSchema));
  return `Forgotten: ${meant.map(({ fact }) => fact).join("; ")}`;
}
