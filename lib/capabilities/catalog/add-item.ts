import type { z } from "zod";
import type { serverActions } from "@/lib/client-tools";
import type { ThreadStreamEvent } from "@acme/chatkit-server/protocol";
import { addToCart } from "@/lib/shop/cart-store";
import { ShopError } from "@/lib/shop/errors";
import { formatMoney } from "@/lib/shop/money";
import { cartChanged } from "@/lib/capabilities/cart-changed";
import { cartResult } from "@/lib/capabilities/cart/cart-facts";
import { memoryItem } from "@/lib/assistant/tools/remember";
import type { ShopAgentContext } from "@/lib/assistant/define-tool";
import { assistantMessage } from "@/lib/assistant/assistant-message";

export type AddItem = z.output<(typeof serverActions)["cart.add_item"]>;

/** A card's button puts a product into the cart, without a model. */
export async function* addItem(
  payload: AddItem,
  context: ShopAgentContext,
): AsyncGenerator<ThreadStreamEvent> {
  try {
    yield* added(payload, context);
  } catch (error) {
    if (!(error instanceof ShopError)) throw error;
    yield assistantMessage(context, error.message);
  }
}

async function* added(
  { slug, options }: AddItem,
  context: ShopAgentContext,
): AsyncGenerator<ThreadStreamEvent> {
  const cart = await addToCart(context.requestContext, { productSlug: slug, variant: options });
  yield cartChanged(cart);
  const line = cart.lines.findLast((candidate) => candidate.productSlug === slug);
  const variant = line?.variant ? ` (${line.variant})` : "";
  const total = formatMoney(cart.totalCents, cart.currency);
  yield {
    type: "thread.item.done",
    item: memoryItem(context, {
      tool: "add_to_cart",
      arguments: { product_slug: slug, options, pressed_button: true },
      result: cartResult(cart),
    }),
  };
  yield assistantMessage(
    context,
    `Done: **${line?.name ?? slug}**${variant} is in your cart. It comes to ${total} now.`,
  );
}
