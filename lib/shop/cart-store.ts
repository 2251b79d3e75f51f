import { getDatabase, type Transaction } from "@/lib/db";
import type { Cart } from "./cart";
import { MAX_LINE_QUANTITY, totalCart } from "./cart";
import type { AddToCart, RemoveLine, SetQuantity } from "./cart-input";
import { AddToCartSchema, RemoveLineSchema, SetQuantitySchema } from "./cart-input";
import { ShopError } from "./errors";
import type { Owner } from "./owner";
import { OwnerSchema } from "./owner";
import { LINE_PRODUCT_COLUMNS, lineProduct } from "./line-product";
import { productFromRow, type Product } from "./product";
import { resolveVariant } from "./variant";

/** The owner's cart; empty if nothing was added yet. */
export async function getCart(owner: Owner): Promise<Cart> {
  const { tenantId, userId } = OwnerSchema.parse(owner);
  const database = await getDatabase();
  const lines = await database.cartLine.findMany({
    where: { cart: { tenantId, userId } },
    orderBy: { id: "asc" },
    select: {
      id: true,
      productId: true,
      variant: true,
      quantity: true,
      product: {
        select: {
          ...LINE_PRODUCT_COLUMNS,
          name: true,
          priceCents: true,
          stock: true,
        },
      },
    },
  });
  return totalCart(
    lines.map(({ product, ...line }) => ({
      ...line,
      ...lineProduct(product, line.variant),
      name: product.name,
      priceCents: product.priceCents,
      stock: product.stock,
    })),
  );
}

interface CheckedAddition {
  product: Product;
  variant: string;
  quantity: number;
}

/** What `addToCart` would add, without adding it. Throws a ShopError the shopper can act on. */
export async function checkAddition(owner: Owner, input: AddToCart): Promise<CheckedAddition> {
  return checkAdditionIn(await getDatabase(), owner, input);
}

async function checkAdditionIn(
  database: Transaction,
  owner: Owner,
  input: AddToCart,
): Promise<CheckedAddition> {
  const { tenantId, userId } = OwnerSchema.parse(owner);
  const { productSlug, variant: choice, quantity } = AddToCartSchema.parse(input);
  const row = await database.product.findUnique({ where: { slug: productSlug } });
  if (!row) {
    const message = `There is no product “${productSlug}”.`;
    throw new ShopError("product_not_found", message, { product: productSlug });
  }
  const product = productFromRow(row);
  const inCart = await database.cartLine.aggregate({
    where: { cart: { tenantId, userId }, productId: product.id },
    _sum: { quantity: true },
  });
  assertInStock(product, (inCart._sum.quantity ?? 0) + quantity);
  return { product, variant: resolveVariant(product, choice), quantity };
}

/**
 * Adds a product to the cart, on top of any quantity already in it. Throws a ShopError the shopper
 * can act on.
 */
export async function addToCart(owner: Owner, input: AddToCart): Promise<Cart> {
  const { tenantId, userId } = OwnerSchema.parse(owner);
  const database = await getDatabase();
  await database.$transaction(async (transaction) => {
    // Before the check, because it locks the cart: concurrent additions count each other.
    const cart = await transaction.cart.upsert({
      where: { tenantId_userId: { tenantId, userId } },
      create: { tenantId, userId },
      update: { updatedAt: new Date() },
      select: { id: true },
    });
    const { product, variant, quantity } = await checkAdditionIn(transaction, owner, input);
    const line = { cartId: cart.id, productId: product.id, variant };
    await transaction.cartLine.upsert({
      where: { cartId_productId_variant: line },
      create: { ...line, quantity },
      update: { quantity: { increment: quantity } },
    });
  });
  return getCart(owner);
}

/** Sets a line's quantity; zero removes the line. Another owner's line is treated as missing. */
export async function setCartQuantity(owner: Owner, input: SetQuantity): Promise<Cart> {
  const { lineId, quantity } = SetQuantitySchema.parse(input);
  if (quantity === 0) return removeFromCart(owner, { lineId });
  const { tenantId, userId } = OwnerSchema.parse(owner);
  const database = await getDatabase();
  await database.$transaction(async (transaction) => {
    // Locks the cart, like an addition.
    await transaction.cart.updateMany({
      where: { tenantId, userId },
      data: { updatedAt: new Date() },
    });
    await checkQuantityIn(transaction, owner, { lineId, quantity });
    await transaction.cartLine.updateMany({
      where: { id: lineId, cart: { tenantId, userId } },
      data: { quantity },
    });
  });
  return getCart(owner);
}

/** Throws a ShopError if the line isn't the owner's or there isn't enough stock. */
export async function checkQuantity(
  owner: Owner,
  line: { lineId: string; quantity: number },
): Promise<void> {
  await checkQuantityIn(await getDatabase(), owner, line);
}

async function checkQuantityIn(
  database: Transaction,
  owner: Owner,
  { lineId, quantity }: { lineId: string; quantity: number },
): Promise<void> {
  const { tenantId, userId } = OwnerSchema.parse(owner);
  const line = await database.cartLine.findFirst({
    where: { id: lineId, cart: { tenantId, userId } },
    select: { cartId: true, productId: true, product: { select: { name: true, stock: true } } },
  });
  if (!line) throw lineNotFound();
  const others = await database.cartLine.aggregate({
    where: { cartId: line.cartId, productId: line.productId, id: { not: lineId } },
    _sum: { quantity: true },
  });
  assertInStock(line.product, quantity + (others._sum.quantity ?? 0));
}

export async function removeFromCart(owner: Owner, input: RemoveLine): Promise<Cart> {
  const { tenantId, userId } = OwnerSchema.parse(owner);
  const { lineId } = RemoveLineSchema.parse(input);
  const database = await getDatabase();
  const { count } = await database.cartLine.deleteMany({
    where: { id: lineId, cart: { tenantId, userId } },
  });
  if (count === 0) throw lineNotFound();
  return getCart(owner);
}

function assertInStock(
  { name: product, stock }: { name: string; stock: number },
  quantity: number,
): void {
  if (stock === 0) throw new ShopError("out_of_stock", `${product} is out of stock.`, { product });
  if (quantity > stock) {
    throw new ShopError("few_left", `Only ${stock} of ${product} left.`, { product, left: stock });
  }
  if (quantity > MAX_LINE_QUANTITY) {
    const message = `At most ${MAX_LINE_QUANTITY} of ${product} fit into one order.`;
    throw new ShopError("too_many_of_one", message, { product, most: MAX_LINE_QUANTITY });
  }
}

export function lineNotFound(): ShopError {
  return new ShopError("line_not_found", "That line isn't in your cart.", {});
}
