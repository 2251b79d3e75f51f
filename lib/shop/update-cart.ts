import { getDatabase } from "@/lib/db";
import type { Cart, CartLine } from "./cart";
import { UpdateCartSchema, type UpdateCart } from "./cart-input";
import { addToCart, getCart, lineNotFound, removeFromCart, setCartQuantity } from "./cart-store";
import { ShopError } from "./errors";
import { OwnerSchema, type Owner } from "./owner";

/** The members of a cart line that are needed to restore it. */
export type KeptLine = Pick<CartLine, "productId" | "variant" | "quantity">;

/**
 * Carries out a change that was prepared earlier. Stock, name and price are checked again because
 * they may have changed. Throws a ShopError.
 */
export async function updateCart(owner: Owner, input: UpdateCart): Promise<Cart> {
  const update = UpdateCartSchema.parse(input);
  if (update.action === "clear") return restoreCart(owner, []);
  const { productId, variant, quantity } = update;
  if (update.action !== "remove") await assertUnchanged(update);
  const { lines } = await getCart(owner);
  const line = lines.find((each) => each.productId === productId && each.variant === variant);
  switch (update.action) {
    case "add":
      return addToCart(owner, { productSlug: await slugOf(productId), variant, quantity });
    case "set":
      if (!line) throw lineNotFound();
      return setCartQuantity(owner, { lineId: line.id, quantity });
    case "remove":
      if (!line) throw lineNotFound();
      return removeFromCart(owner, { lineId: line.id });
  }
}

/** Replaces the contents of the cart. Products that no longer exist are omitted. */
export async function restoreCart(owner: Owner, lines: readonly KeptLine[]): Promise<Cart> {
  const { tenantId, userId } = OwnerSchema.parse(owner);
  const database = await getDatabase();
  const known = await database.product.findMany({
    where: { id: { in: lines.map(({ productId }) => productId) } },
    select: { id: true },
  });
  const ids = new Set(known.map(({ id }) => id));
  await database.$transaction(async (transaction) => {
    const { id: cartId } = await transaction.cart.upsert({
      where: { tenantId_userId: { tenantId, userId } },
      create: { tenantId, userId },
      update: { updatedAt: new Date() },
      select: { id: true },
    });
    await transaction.cartLine.deleteMany({ where: { cartId } });
    const kept = lines.filter(({ productId }) => ids.has(productId));
    for (const { productId, variant, quantity } of kept) {
      await transaction.cartLine.create({ data: { cartId, productId, variant, quantity } });
    }
  });
  return getCart(owner);
}

async function assertUnchanged({
  productId,
  productName,
  price,
}: {
  productId: string;
  productName: string;
  price: number;
}): Promise<void> {
  const database = await getDatabase();
  const product = await database.product.findUnique({
    where: { id: productId },
    select: { name: true, priceCents: true },
  });
  if (!product) {
    const message = `${productName} is no longer sold.`;
    throw new ShopError("product_gone", message, { product: productName });
  }
  if (product.name === productName && product.priceCents === Math.round(price * 100)) return;
  throw new ShopError(
    "product_changed",
    `The price or the name of ${productName} has changed in the meantime, so nothing was changed.`,
    { product: productName },
  );
}

async function slugOf(id: string): Promise<string> {
  const database = await getDatabase();
  const product = await database.product.findUnique({ where: { id }, select: { slug: true } });
  return product?.slug ?? "";
}
