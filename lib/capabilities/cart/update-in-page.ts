import type { AssistantContext } from "@/lib/assistant/assistant-context";
import { callInPage, type InPage } from "@/lib/assistant/page-call";
import { cartAfterChanges, keepForUndo } from "@/lib/capabilities/cart-undo";
import type { Cart } from "@/lib/shop/cart";
import { checkQuantity, getCart, lineNotFound } from "@/lib/shop/cart-store";
import type { UpdateCart } from "@/lib/shop/cart-input";
import type { KeptLine } from "@/lib/shop/update-cart";
import { updateCart } from "./client-tools";

/** Asks the page to make a change that was checked here, and stores how to undo it. */
export async function updateInPage(
  context: AssistantContext,
  cart: Cart,
  update: UpdateCart,
): Promise<InPage> {
  // Earlier changes in the same response haven't been made yet.
  const waits = pageCalls(context).some(({ name }) => name === updateCart.name);
  const lines = waits ? cartAfterChanges(context.thread) : cart.lines;
  const answer = callInPage(
    context,
    updateCart,
    update.action === "clear"
      ? { action: "clear" }
      : {
          action: update.action,
          product_id: update.productId,
          product_name: update.productName,
          variant: update.variant,
          quantity: update.quantity,
          price: update.price,
        },
  );
  await keepForUndo(context, lines, linesAfter(lines, update));
  return answer;
}

/** The same for one line of the cart. */
export async function changeLine(
  context: AssistantContext,
  lineId: string,
  change: { action: "remove" } | { action: "set"; quantity: number },
): Promise<InPage> {
  const cart = await getCart(context.requestContext);
  const line = cart.lines.find(({ id }) => id === lineId);
  if (!line) throw lineNotFound();
  if (change.action === "set") {
    await checkQuantity(context.requestContext, { lineId, quantity: change.quantity });
  }
  return updateInPage(context, cart, {
    productId: line.productId,
    productName: line.name,
    variant: line.variant,
    quantity: line.quantity,
    price: line.priceCents / 100,
    ...change,
  });
}

function pageCalls({ clientToolCall, queuedToolCalls }: AssistantContext) {
  return clientToolCall ? [clientToolCall, ...queuedToolCalls] : [];
}

function linesAfter(lines: readonly KeptLine[], update: UpdateCart): KeptLine[] {
  if (update.action === "clear") return [];
  const { action, productId, variant, quantity } = update;
  const isMeant = (line: KeptLine) => line.productId === productId && line.variant === variant;
  const others = lines.filter((line) => !isMeant(line));
  if (action === "remove") return others;
  const already = action === "add" ? (lines.find(isMeant)?.quantity ?? 0) : 0;
  return [...others, { productId, variant, quantity: already + quantity }];
}
