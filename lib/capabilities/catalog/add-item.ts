import type { ThreadStreamEvent } from "@acme/chatkit-server/protocol";
import type { AssistantContext } from "@/lib/assistant/assistant-context";
import { assistantMessage } from "@/lib/assistant/assistant-message";
import { handleAction } from "@/lib/assistant/handle-action";
import { memoryItem } from "@/lib/assistant/tool-memory";
import { userLanguage } from "@/lib/assistant/user-language";
import { cartChangedEvent } from "@/lib/capabilities/cart-changed";
import { keepForUndo } from "@/lib/capabilities/cart-undo";
import { addToCart, getCart } from "@/lib/shop/cart-store";
import { formatMoney } from "@/lib/shop/money";
import { addItemAction } from "./actions";
import { catalogText } from "./messages";

/** Handles a card's button that adds a product to the cart, without calling a model. */
export const addItem = handleAction(addItemAction, added);

async function* added(
  { slug, options }: { slug: string; options: Record<string, string> },
  context: AssistantContext,
): AsyncGenerator<ThreadStreamEvent> {
  const before = await getCart(context.requestContext);
  const cart = await addToCart(context.requestContext, { productSlug: slug, variant: options });
  await keepForUndo(context, before.lines, cart.lines);
  yield cartChangedEvent(cart);
  const line = cart.lines.findLast((candidate) => candidate.productSlug === slug);
  const name = line?.name ?? slug;
  const total = formatMoney(cart.totalCents, cart.currency);
  // To the model, this looks as if it had called the tool itself.
  const item = memoryItem(context, {
    tool: "add_to_cart",
    arguments: {
      product_slug: slug,
      options: Object.entries(options).map(([option, value]) => ({ name: option, value })),
      quantity: 1,
    },
    result: { status: "added", name, variant: line?.variant ?? "", quantity: 1, total },
  });
  yield { type: "thread.item.done", item };
  const language = userLanguage(context);
  yield assistantMessage(
    context,
    catalogText(language, "added", {
      name,
      variant: line?.variant || "none",
      total: formatMoney(cart.totalCents, cart.currency, language),
    }),
  );
}
