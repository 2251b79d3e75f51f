import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { MAX_LINE_QUANTITY } from "@/lib/shop/cart";
import { addToCart, getCart, removeFromCart, setCartQuantity } from "@/lib/shop/cart-store";
import { newOwner, openShopDatabase, type ShopDatabase } from "../../support/shop-database";

let shop: ShopDatabase;

beforeAll(async () => {
  shop = await openShopDatabase();
});

afterAll(async () => {
  await shop.close();
});

describe("addToCart", () => {
  it("adds a variant, and increases its quantity the next time", async () => {
    const owner = newOwner();
    await addToCart(owner, { productSlug: "fell-leather-boot", variant: "44" });
    const cart = await addToCart(owner, {
      productSlug: "fell-leather-boot",
      variant: { Size: "44", Color: "Chestnut" },
      quantity: 2,
    });
    expect(cart.lines).toMatchObject([
      { variant: "44 / Chestnut", quantity: 3, totalCents: 687_00 },
    ]);
  });

  it("keeps variants separate, in the order they were added", async () => {
    const owner = newOwner();
    await addToCart(owner, { productSlug: "enamel-mug", variant: "Spruce" });
    await addToCart(owner, { productSlug: "camp-kettle" });
    const cart = await addToCart(owner, { productSlug: "enamel-mug", variant: "Snow" });
    expect(cart.lines.map(({ name, variant }) => `${name} ${variant}`.trim())).toEqual([
      "Enamel Mug Spruce",
      "Camp Kettle",
      "Enamel Mug Snow",
    ]);
  });

  it.each([
    [{ productSlug: "unobtainium" }, "product_not_found"],
    [{ productSlug: "fell-leather-boot" }, "variant_required"],
    [{ productSlug: "fell-leather-boot", variant: "99" }, "variant_unknown"],
    [{ productSlug: "float-snowshoes" }, "out_of_stock"],
    [{ productSlug: "gather-5-bell-tent", quantity: 7 }, "few_left"],
  ])("rejects %j and leaves the cart unchanged", async (input, code) => {
    const owner = newOwner();
    await expect(addToCart(owner, input)).rejects.toMatchObject({ code });
    expect((await getCart(owner)).lines).toEqual([]);
  });

  it("counts all variants of a product toward its stock", async () => {
    const owner = newOwner();
    await addToCart(owner, { productSlug: "couloir-mountain-boot", variant: "43", quantity: 10 });
    await expect(
      addToCart(owner, { productSlug: "couloir-mountain-boot", variant: "44", quantity: 3 }),
    ).rejects.toMatchObject({ code: "few_left" });
  });

  it("keeps both of two concurrent first additions", async () => {
    const owner = newOwner();
    await Promise.all([
      addToCart(owner, { productSlug: "camp-kettle" }),
      addToCart(owner, { productSlug: "enamel-mug" }),
    ]);
    expect((await getCart(owner)).itemCount).toBe(2);
  });

  it("counts concurrent additions toward the limit, of all variants together", async () => {
    const owner = newOwner();
    const add = (variant: string) =>
      addToCart(owner, { productSlug: "enamel-mug", variant, quantity: 6 });
    const colors = ["Spruce", "Snow", "Spruce", "Snow", "Spruce"];
    const added = await Promise.allSettled(colors.map(add));
    expect((await getCart(owner)).itemCount).toBe(18);
    const refused = added.flatMap((outcome) =>
      outcome.status === "rejected" ? outcome.reason : [],
    );
    expect(refused).toMatchObject([{ code: "too_many_of_one" }, { code: "too_many_of_one" }]);
  });

  it("rejects what PostgreSQL can't compare", async () => {
    const input = { productSlug: "enamel\0mug" };
    await expect(addToCart(newOwner(), input)).rejects.toMatchObject({
      issues: [{ path: ["productSlug"] }],
    });
  });

  it("names the field of an invalid quantity", async () => {
    const input = { productSlug: "enamel-mug", quantity: MAX_LINE_QUANTITY + 1 };
    await expect(addToCart(newOwner(), input)).rejects.toMatchObject({
      issues: [{ path: ["quantity"] }],
    });
  });
});

describe("changing lines", () => {
  it("counts concurrent changes toward the limit", async () => {
    const owner = newOwner();
    await addToCart(owner, { productSlug: "enamel-mug", variant: "Snow" });
    const { lines } = await addToCart(owner, { productSlug: "enamel-mug", variant: "Spruce" });
    await Promise.allSettled(
      lines.map(({ id }) => setCartQuantity(owner, { lineId: id, quantity: 15 })),
    );
    expect((await getCart(owner)).itemCount).toBe(16);
  });

  it("sets quantities, and removes a line at zero", async () => {
    const owner = newOwner();
    const { lines } = await addToCart(owner, { productSlug: "camp-kettle" });
    const lineId = lines[0]?.id ?? "";
    expect((await setCartQuantity(owner, { lineId, quantity: 4 })).itemCount).toBe(4);
    expect((await setCartQuantity(owner, { lineId, quantity: 0 })).lines).toEqual([]);
  });

  it("treats another owner's line as missing, in the same tenant and in another", async () => {
    const owner = newOwner();
    const { lines } = await addToCart(owner, { productSlug: "camp-kettle", quantity: 2 });
    const lineId = lines[0]?.id ?? "";
    const strangers = [newOwner(), { tenantId: "elsewhere", userId: owner.userId }];
    for (const stranger of strangers) {
      const refusal = { code: "line_not_found" };
      await expect(setCartQuantity(stranger, { lineId, quantity: 9 })).rejects.toMatchObject(
        refusal,
      );
      await expect(removeFromCart(stranger, { lineId })).rejects.toMatchObject(refusal);
      expect((await getCart(stranger)).lines).toEqual([]);
    }
    expect((await getCart(owner)).itemCount).toBe(2);
  });
});
