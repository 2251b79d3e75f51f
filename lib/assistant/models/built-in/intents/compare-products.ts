import type { ProductDetails, ProductFacts } from "@/lib/capabilities/catalog/results";
import { readProductReference } from "../language/product-reference";
import { say, ToolTrouble, type Plan } from "../planning/plan";
import { askProduct } from "../planning/product-call";
import { listWords } from "../replies/lists";
import type { Intent } from "./intent";

const COMPARE =
  /\b(?:compare|comparison|differences?|differ|versus|vs\.?|which (?:one |of (?:them|these|those) )?(?:is|are|would be|should i)|what'?s better|better of|or the)\b/;
const EXPLICIT = /\b(?:compare|comparison|differences?|versus|vs)\b/;
const LIGHTEST = /^(?:the )?lightest\b|\b(?:which|what).*\b(?:lightest|weighs? (?:the )?least)\b/;
const MOST = 3;
const UNITS: Readonly<Record<string, number>> = { g: 1, kg: 1_000 };

export const compareProducts: Intent = ({ utterance, products }) => {
  if (!COMPARE.test(utterance.plain) && !LIGHTEST.test(utterance.plain)) return null;
  const reference = readProductReference(utterance, products);
  const meant = reference.kind === "several" ? reference.products : products.shown;
  if (meant.length < 2) return EXPLICIT.test(utterance.plain) ? say(tooFew(products.shown)) : null;
  if (LIGHTEST.test(utterance.plain)) return lightest(meant);
  const open = /\b(?:compare|differ\w*|which|what's better|better of)\b/.test(utterance.plain);
  if (reference.kind === "one" && !open) return null;
  return compare(meant.slice(0, MOST));
};

function* readAll(products: readonly ProductFacts[]): Plan<ProductDetails[]> {
  const details: ProductDetails[] = [];
  for (const { slug } of products) {
    const result = yield* askProduct(slug);
    if (result.status === "refused") throw new ToolTrouble(result.message);
    details.push(result.product);
  }
  return details;
}

function* compare(products: readonly ProductFacts[]): Plan {
  const details = yield* readAll(products);
  const labels = [...new Set(details.flatMap(({ specs }) => specs.map(({ label }) => label)))]
    .filter((label) => details.filter((product) => specOf(product, label) !== "").length > 1)
    .slice(0, 4);
  const table = [
    row(
      "",
      details.map(({ name }) => `**${name}**`),
    ),
    row(
      "---",
      details.map(() => "---"),
    ),
    row(
      "Price",
      details.map(({ price }) => price),
    ),
    ...labels.map((label) =>
      row(
        label,
        details.map((product) => specOf(product, label) || "–"),
      ),
    ),
    row(
      "In short",
      details.map(({ summary }) => summary),
    ),
  ];
  return `Side by side:\n\n${table.join("\n")}\n\nTell me which one you'd like, or ask me for more about one of them.`;
}

function tooFew([only]: readonly ProductFacts[]): string {
  return only
    ? `I've only shown you the **${only.name}**. Tell me what to compare it with.`
    : "I haven't shown you anything to compare yet. What are you looking for?";
}

/** The weights as the labels have them, lightest first. */
function* lightest(products: readonly ProductFacts[]): Plan {
  const details = yield* readAll(products);
  const weighed = details
    .map((product) => ({ product, text: specOf(product, "Weight") }))
    .map((entry) => ({ ...entry, grams: readGrams(entry.text) }))
    .filter(({ grams }) => grams > 0)
    .sort((left, right) => left.grams - right.grams);
  const [first, ...others] = weighed;
  if (!first) return "Their labels don't say what they weigh, sorry.";
  const rest = others.map(({ product, text }) => `**${product.name}** (${text})`);
  const beside = rest.length > 0 ? ` Then come ${listWords(rest)}.` : "";
  return `The lightest is the **${first.product.name}**: ${first.text}.${beside}`;
}

function readGrams(text: string): number {
  const [, number = "", unit = ""] = /^([\d.,]+) (k?g)\b/.exec(text) ?? [];
  return Number(number.replaceAll(",", "")) * (UNITS[unit] ?? 0);
}

function specOf(product: ProductDetails, label: string): string {
  return product.specs.find((spec) => spec.label === label)?.value ?? "";
}

function row(head: string, cells: readonly string[]): string {
  return `| ${[head, ...cells].join(" | ")} |`;
}
