import {
  callTool,
  type Plan,
  type Said,
  type ToolOutcome,
  type Wish,
} from "@/lib/assistant/demo-model";
import { formatMoney } from "@/lib/shop/money";
import type { Product } from "@/lib/shop/product";
import { ProductDetailsResultSchema } from "../results";
import { productsOf } from "../../demo-goods";
import { fitting } from "./pool";
import { catalogText } from "../messages";

/** Suggests the best set of products within the user's budget. */
export function* searchSet(wish: Wish): Plan<Said | null> {
  const { max } = wish.money;
  const parts = [...partsIn(wish), ...partsBefore(wish)];
  if (max === null || parts.length < 2) return null;
  const chosen = bestSet(parts, max * 100);
  if (!chosen) {
    const least = parts.reduce(
      (sum, { choices, count }) =>
        sum + Math.min(...choices.map(({ priceCents }) => priceCents)) * count,
      0,
    );
    return catalogText(wish.language, "noSet", {
      max: formatMoney(max * 100),
      least: formatMoney(least),
    });
  }
  const lines: string[] = [];
  for (const { product, count } of chosen) {
    const result = yield* callTool(
      "get_product",
      { product: product.slug },
      ProductDetailsResultSchema,
    );
    const { name, price } =
      result.status === "found"
        ? result.product
        : { name: product.name, price: formatMoney(product.priceCents) };
    lines.push(`- ${count > 1 ? `${count} × ` : ""}**${name}**, ${price}`);
  }
  const total = chosen.reduce((sum, { product, count }) => sum + product.priceCents * count, 0);
  return catalogText(wish.language, "set", {
    lines: lines.join("\n"),
    total: formatMoney(total),
    max: formatMoney(max * 100),
  });
}

const OUTFIT = /\b(?:everything|complete|kit|outfit|equip|equipment|gear)\b/;

interface Part {
  choices: Product[];
  count: number;
}

/** The requested kinds, each with a quantity; a whole outfit if none is named. */
function partsIn(wish: Wish): Part[] {
  const parts: Part[] = [];
  let count = 1;
  for (const piece of wish.pieces) {
    if (piece.type === "number") count = piece.value;
    if (piece.type !== "entity" || piece.excluded) continue;
    const [entity] = piece.entities;
    if (entity?.kind === "kind" || entity?.kind === "product") {
      parts.push({ choices: productsOf(entity), count });
      count = 1;
    }
  }
  const isOutfit = parts.length === 0 && wish.has(OUTFIT);
  const outfit = isOutfit ? ["tents", "sleeping bags", "mats"] : [];
  const named = outfit.flatMap((name) => wish.all("kind").filter(({ id }) => id === name));
  return [...parts, ...named.map((kind) => ({ choices: productsOf(kind), count: 1 }))].map(
    (part) => ({ ...part, choices: fitting(part.choices, wish) }),
  );
}

/** “I have 350 for both”: the kinds that the previous turn searched for. */
function partsBefore(wish: Wish): Part[] {
  if (!wish.follows("search_products") || !wish.has(/\b(?:both|all|together|total)\b/)) return [];
  if (wish.named("kind").length > 0) return [];
  const queries = [...new Set(wish.outcomes("search_products").map(queryOf))].slice(0, 2);
  const kinds = queries.flatMap((query) => wish.all("kind").filter(({ name }) => name === query));
  return kinds.length < 2
    ? []
    : kinds.map((kind) => ({ choices: fitting(productsOf(kind), wish), count: 1 }));
}

function queryOf({ arguments: given }: ToolOutcome): string {
  return String(given["query"]);
}

/** The combination that uses the most of the budget (in cents); null if none fits. */
function bestSet(
  parts: readonly Part[],
  budget: number,
): { product: Product; count: number }[] | null {
  const [part, ...others] = parts;
  if (!part) return [];
  let best: { chosen: { product: Product; count: number }[]; total: number } | null = null;
  for (const product of part.choices) {
    const cost = product.priceCents * part.count;
    const rest = cost > budget ? null : bestSet(others, budget - cost);
    if (!rest) continue;
    const chosen = [{ product, count: part.count }, ...rest];
    const total = chosen.reduce((sum, each) => sum + each.product.priceCents * each.count, 0);
    if (!best || total > best.total) best = { chosen, total };
  }
  return best?.chosen ?? null;
}
