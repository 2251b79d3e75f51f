import {
  callTool,
  defineDemo,
  splitExamples,
  type Language,
  type Plan,
  type Wish,
} from "@/lib/assistant/demo-model";
import { RefusalSchema } from "@/lib/assistant/refusal";
import { MAX_FACT_LENGTH } from "@/lib/memory/fact";
import { factSentence } from "./fact-sentence";
import glossary from "./glossary.json" with { type: "json" };
import wishes from "./wishes.json" with { type: "json" };
import { memoryText } from "./messages";
import { FactListSchema, ForgottenSchema, RememberedSchema } from "./results";

export const memoryDemo = defineDemo({
  glossary,
  wishes,
  intents: [
    {
      name: "memory.remember",
      wish: "please remember that",
      words: "remember note keep mind forget",
      acts: true,
      plainly: /^(?:please )?remember,? that\b.|\bremember that\W*$/,
      whole:
        /^(?:i|my|we|our|please)\b.+\b(?:remember|note|forget|keep) (?:that|this|it|this fact)(?: in mind)?(?: (?:please|for next time|for me|for later))*\W*$/,
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

/** What follows “remember that” in each language; in German, with the “dass”. */
const FACT: Readonly<Record<Language, RegExp>> = {
  en: /\b(?:remember|mind|note)\b(?: that)?[ ,:]+(.{3,200})/i,
  de: /\b(?:merk\w*|notier\w*|denk\w* daran)(?: (?:dir|ihnen|sich|sie|bitte))*[ ,:]+(.{3,200})/i,
  es: /\b(?:recuerd\w*|anota\w*|apunta\w*|ten en cuenta)(?: que)?[ ,:]+(.{3,200})/i,
  fr: /\b(?:retien\w*|retenez|souvien\w*-toi|souvenez-vous|note[zr]?)(?: bien)?(?: que |[ ,:]+qu['’]|[ ,:]+)(.{3,200})/i,
  ja: /^(.{2,200}?)(?:ということ|こと)?[をはと、]*(?:覚えて|記憶して|メモして)/,
};
/** “I wear size 43, remember that”. */
const FACT_BEFORE: Readonly<Record<Language, RegExp>> = {
  en: /^(.{3,200}?)[ ,.;:!-]+(?:(?:and|so|please) )*(?:remember|note|do(?: not|n['’]t) forget|never forget|keep) (?:that|this|it)\b[^,.]{0,30}\W*$/i,
  de: /^(.{3,200}?)[ ,.;:!-]+(?:(?:und|bitte|dann) )*(?:merk\w*|notier\w*|vergiss|vergessen)(?: (?:dir|ihnen|sich|sie|bitte))* (?:das|es)\b[^,.]{0,20}\W*$/i,
  es: /^(.{3,200}?)[ ,.;:!-]+(?:(?:y|por favor) )*(?:recu[eé]rd\w*|an[oó]ta\w*|ap[uú]nta\w*|no lo olvides)\b[^,.]{0,20}\W*$/i,
  fr: /^(.{3,200}?)[ ,.;:!-]+(?:et |s'il vous pla[iî]t )*(?:retien\w*|retenez|souvien\w*|souvenez|note[zr]?|ne l['’]oublie\w*|n['’]oublie\w*)\b[^,.]{0,20}\W*$/i,
  ja: /^(.{2,200}?)[。、]\s*(?:それを|これを)?(?:覚えて|記憶して|メモして)/,
};
const NOT_A_FACT =
  /^(?:that|this|it|das|es|eso|esto|ça|cela|それ|これ)?[ ,]*(?:please|bitte|por favor|s'il)?[.!]*$/i;

function* remember({ said, language }: Wish): Plan<string | null> {
  const fact = (FACT_BEFORE[language].exec(said) ?? FACT[language].exec(said))?.[1];
  if (fact === undefined || NOT_A_FACT.test(fact)) return memoryText(language, "what");
  const result = yield* callTool(
    "remember_fact",
    { fact: factSentence(fact, language).slice(0, MAX_FACT_LENGTH) },
    RememberedSchema.or(RefusalSchema),
  );
  return result.status === "refused"
    ? memoryText(language, "tooMany")
    : memoryText(language, "remembered", { fact: result.fact });
}

function* recall({ language }: Wish): Plan<string | null> {
  const { count } = yield* callTool("recall_facts", {}, FactListSchema);
  return memoryText(language, count === 0 ? "unknown" : "recalled");
}

function* forget(wish: Wish): Plan<string | null> {
  const { language } = wish;
  const { facts } = yield* callTool("recall_facts", {}, FactListSchema);
  if (facts.length === 0) return memoryText(language, "nothing");
  const words = `${wish.text} ${wish.said.toLowerCase()}`
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length > 3);
  const meant = wish.has(/\bforget (?:that )?i\b|\bmy\b/)
    ? facts.filter(({ fact }) => words.some((word) => fact.toLowerCase().includes(word)))
    : facts;
  if (meant.length === 0) return memoryText(language, "noneSuch");
  if (meant.length > 1 && !wish.has(/\beverything\b|\babout me\b/))
    return memoryText(language, "pick");
  for (const { fact_id } of meant)
    yield* callTool("forget_fact", { fact_id }, ForgottenSchema.or(RefusalSchema));
  return memoryText(language, "forgotten", { facts: meant.map(({ fact }) => fact).join("; ") });
}
