import { describe, expect, it } from "vitest";
import { addToCart } from "@/lib/capabilities/cart/tools/add-to-cart";
import { capabilities } from "@/lib/capabilities";
import { navigate } from "@/lib/capabilities/navigation/client-tools";
import { PagePathSchema } from "@/lib/capabilities/navigation/pages";
import { switchTheme } from "@/lib/capabilities/appearance/client-tools";

describe("the capabilities", () => {
  const names = capabilities.map(({ name }) => name);
  const tools = capabilities.flatMap(({ tools = [], clientTools = [] }) => [
    ...tools,
    ...clientTools,
  ]);

  it("have unique names and tools", () => {
    expect(new Set(names).size).toBe(names.length);
    const toolNames = tools.map(({ name }) => name);
    expect(new Set(toolNames).size).toBe(toolNames.length);
  });
});

describe("navigate", () => {
  it.each([
    "/",
    "/cart",
    "/orders",
    "/products/tarn-snow-boot",
    "/help/returns",
    "/categories/packs",
  ])("opens %s", (path) => {
    expect(navigate.parameters.safeParse({ path }).success).toBe(true);
  });

  it.each([
    "https://evil.example",
    "//evil.example",
    "/\\evil.example",
    "javascript:alert(1)",
    "/products/../api/chatkit",
    "/products/",
    "/api/chatkit",
    "/cart?next=https://evil.example",
    "/cart#x",
    "/cart\n",
    "",
  ])("rejects %j", (path) => {
    expect(PagePathSchema.safeParse(path).success).toBe(false);
  });
});

describe("add_to_cart", () => {
  it("accepts options and a quantity", () => {
    const call = {
      product_slug: "tarn-snow-boot",
      options: [{ name: "Size", value: "44" }],
      quantity: null,
    };
    expect(addToCart.parameters.parse(call)).toEqual(call);
  });

  it.each([0, 21, 1.5, "two"])("rejects a quantity of %j", (quantity) => {
    const call = { product_slug: "x", options: [], quantity };
    expect(addToCart.parameters.safeParse(call).success).toBe(false);
  });
});

describe("switch_theme", () => {
  it("accepts three themes", () => {
    expect(switchTheme.parameters.safeParse({ theme: "sepia" }).success).toBe(false);
    expect(switchTheme.parameters.parse({ theme: "system" })).toEqual({ theme: "system" });
  });
});
