import { z } from "zod";
import {
  callTool,
  joinReplies,
  listed,
  which,
  type Plan,
  type Wish,
  type Said,
} from "@/lib/assistant/demo-model";
import { AsksUserSchema, type AsksUser } from "@/lib/assistant/questions/asks-user";
import { CartResultSchema, CartUpdatedSchema } from "../results";
import { productsMeant } from "./goods-meant";
import {
  askForCount,
  chosen,
  isCount,
  missingChoices,
  quantityFor,
  unavailable,
  withOptionsSaid,
} from "./options";
import { onePerValue } from "./per-value";
import { label } from "./cart-lines";
import { readCart } from "./read-cart";
import { MAX_LINE_QUANTITY } from "@/lib/shop/cart";
import type { Product } from "@/lib/shop/product";
import { productOf, slugsOf } from "../../demo-goods";
import { optionInSentence } from "../../option-term";
import { refusalText } from "../../refusal-text";
import { cartText } from "../messages";

const AdditionSchema = z.discriminatedUnion("status", [
  ...CartUpdatedSchema.options,
  AsksUserSchema,
]);

/** Adds the named products once every option without a default has been chosen. */
export function* addGoods(wish: Wish): Plan<Said | null> {
  if (wish.has(/\b(?:cart|basket)\b.*\?$/) && wish.mood.question) return null;
  const products = productsMeant(wish);
  if (!Array.isArray(products)) return products;
  if (products.length === 0)
    return wish.unresolvedReference || wish.of("product").length === 0 ? lostReply(wish) : null;
  const replies: Said[] = [];
  for (const product of products) {
    for (const part of onePerValue(product, wish)) replies.push(yield* addOne(product, part));
  }
  return joinReplies(replies);
}

/** Undoes the latest change, or adds the product that the user names again. */
export function* addAgain(wish: Wish): Plan<Said | null> {
  const [named] = wish.named("product");
  if (named) return yield* addOne(productOf(named), wish);
  const result = yield* callTool("undo_cart_change", {}, CartResultSchema);
  if (result.status === "refused") return cartText(wish.language, "nothingToUndo");
  const { lines, total } = result.cart;
  return cartText(wish.language, "undone", {
    left: lines.length > 0 ? listed(lines.map(label), wish.language) : "none",
    total,
  });
}

export function* swapGoods(wish: Wish): Plan<Said | null> {
  const named = wish.of("product");
  const kinds = wish.named("kind");
  const excluded = wish.excluded("product");
  const instead = /\binstead of\b|\brather\b.*\bthan\b/.test(wish.text);
  const wanted = excluded.length > 0 ? named[0] : instead ? named[0] : named.at(-1);
  if (!wanted) return null;
  const before = yield* readCart();
  const old = excluded[0] ?? (named.length > 1 ? (instead ? named[1] : named[0]) : undefined);
  const slugs = old ? [old.id] : slugsOf(kinds);
  const line =
    before.lines.find(({ slug }) => slugs.includes(slug) && slug !== wanted.id) ??
    (slugs.length === 0 && before.lines.length === 1 && before.lines[0]?.slug !== wanted.id
      ? before.lines[0]
      : undefined);
  // What is to be replaced must be there; “instead of the mug” may be about what was shown.
  if (slugs.length > 0 && !line && wish.has(/\b(?:swap|replace|exchange|change)\b/))
    return cartText(wish.language, "notThere", {
      what: listed(
        (old ? [old] : kinds).map(({ name }) => name),
        wish.language,
        "or",
      ),
    });
  const product = productOf(wanted);
  const added = yield* addOne(product, wish);
  if (!line || missingChoices(product, wish).length > 0) return added;
  yield* callTool("remove_from_cart", { line_id: line.line_id }, CartUpdatedSchema);
  return joinReplies([added, cartText(wish.language, "swapped", { name: line.name })], " ");
}

function* addOne(product: Product, asked: Wish): Plan {
  const wish = withOptionsSaid(product, asked);
  const { language } = wish;
  if (product.stock === 0) return cartText(language, "soldOut", { name: product.name });
  const quantity = quantityFor(product, wish);
  if (quantity > MAX_LINE_QUANTITY)
    return cartText(language, "tooMany", { most: String(MAX_LINE_QUANTITY) });
  if (quantity === 0) return cartText(language, "none");
  if (!isCount(quantity)) return askForCount(wish);
  const refused = unavailable(product, wish);
  if (refused)
    return joinReplies(
      [
        cartText(language, "notIn", { name: product.name, wanted: refused.wanted }),
        which(language, {
          what: optionInSentence(language, refused.option.name),
          of: product.name,
          values: refused.option.values,
        }),
      ],
      " ",
    );
  const result = yield* callTool(
    "add_to_cart",
    { product_slug: product.slug, options: chosen(product, wish), quantity },
    AdditionSchema,
  );
  if (result.status === "asks_user") return askInWords(product, result, wish);
  if (result.status === "refused")
    return cartText(language, "refused", {
      name: product.name,
      reason: refusalText(language, result),
    });
  const { item_count: count, total } = result.cart;
  const added = wish.outcomesNow("add_to_cart").flatMap(({ output }) => {
    const other = CartUpdatedSchema.safeParse(output).data;
    return other?.status === "added" ? [addedLabel(other)] : [];
  });
  const what = listed(added, language);
  const text = cartText(language, "added", { what, things: added.length, count, total });
  return { text, choices: [], sums: "cart.added" };
}

function addedLabel({
  name,
  variant,
  quantity,
}: {
  name: string;
  variant: string;
  quantity: number;
}) {
  return `${quantity > 1 ? `${quantity} × ` : ""}${label({ name, variant })}`;
}

/** The question above the form, for those who type the answer. */
function askInWords(product: Product, { questions: [first] }: AsksUser, wish: Wish): Said {
  const what = optionInSentence(wish.language, first?.id ?? "");
  const values = first?.options ?? [];
  return which(wish.language, { what, of: product.name, values }).text;
}

function lostReply(wish: Wish): Said | null {
  if (!wish.unresolvedReference) return null;
  const { shown } = wish.discourse;
  return cartText(wish.language, shown.length === 0 ? "nothingShown" : "onlyShown", {
    names: listed(
      shown.map(({ name }) => name),
      wish.language,
    ),
  });
}
