import {
  ProductDetailsResultSchema,
  type ProductDetails,
  type ProductFacts,
} from "../../../tool-results/products";
import { readProductReference } from "../language/product-reference";
import { ask, ToolTrouble, type Plan } from "../planning/plan";
import type { Intent } from "./intent";

const COMPARE =
  /\b(?:compare|comparison|differences?|differ|versus|vs\.?|which (?:one |of (?:them|these|those) )?(?:is|are|would be|should i)|what'?s better|better of|or the)\b/;
const MOST = 3;

export const compareProducts: Intent = ({ utterance, products }) => {
  if (!COMPARE.test(utterance.plain) || products.shown.length < 2) return null;
  const reference = readProductReference(utterance, products);
  const meant = reference.kind === "several" ? reference.products : products.shown;
  const open = /\b(?:compare|differ\w*|which|what's better|better of)\b/.test(utterance.plain);
  if (reference.kind === "one" && !open) return null;
  return compare(meant.slice(0, MOST));
};

function* compare(products: readonly ProductFacts[]): Plan {
  const details: ProductDetails[] = [];
  for (const { slug } of products) {
    const result = yield* ask("get_product", { product: slug }, ProductDetailsResultSchema);
    if (result.status === "refused") throw new ToolTrouble(result.message);
    details.push(result.product);
  }
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

function specOf(product: ProductDetails, label: string): string {
  return product.specs.find((spec) => spec.label === label)?.value ?? "";
}

function row(head: string, cells: readonly string[]): string {
  return `| ${[head, ...cells].join(" | ")} |`;
}
