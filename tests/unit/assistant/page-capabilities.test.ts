import { describe, expect, it, vi } from "vitest";
import { PageCapabilities } from "@/lib/assistant/browser/page-capabilities";
import { capabilities } from "@/lib/capabilities";
import { capabilitiesInPage } from "@/lib/capabilities/browser";
import type { Page } from "@/lib/capabilities/page";

function pageOf(parts: Partial<Page> = {}): Page {
  return {
    updateCart: async () => ({ ok: false, error: { code: "out_of_stock", message: "Sold out." } }),
    refreshCart: vi.fn(),
    setTheme: vi.fn(),
    highlightProduct: vi.fn(() => false),
    signOut: vi.fn(() => false),
    open: vi.fn(),
    openForReply: vi.fn(async () => "A page"),
    ...parts,
  };
}

function inPage(parts: Partial<Page> = {}) {
  const page = pageOf(parts);
  return { page, runner: new PageCapabilities(capabilitiesInPage, page) };
}

describe("a client tool in the page", () => {
  it("returns what the page did", async () => {
    const { page, runner } = inPage();
    const call = { name: "switch_theme", params: { theme: "dark" } };
    expect(await runner.runClientTool(call)).toEqual({ status: "switched", theme: "dark" });
    expect(page.setTheme).toHaveBeenCalledWith("dark");
  });

  it("says whether the page shows the product that it should point at", async () => {
    const { runner } = inPage({ highlightProduct: (slug) => slug === "camp-kettle" });
    const point = (product_slug: string) =>
      runner.runClientTool({ name: "highlight_product", params: { product_slug } });
    expect(await point("camp-kettle")).toMatchObject({ status: "highlighted" });
    expect(await point("enamel-mug")).toMatchObject({ status: "not_on_the_page" });
    expect(await point('"]')).toMatchObject({ status: "failed" });
  });

  it("signs out if the page has someone signed in", async () => {
    const call = { name: "sign_out", params: {} };
    const { runner } = inPage({ signOut: () => true });
    expect(await runner.runClientTool(call)).toEqual({ status: "signing_out" });
    expect(await inPage().runner.runClientTool(call)).toEqual({ status: "not_signed_in" });
  });

  it("says that a page which would replace the chat opens after the reply", async () => {
    const call = { name: "navigate", params: { path: "/cart" } };
    const result = { path: "/cart", title: "A page" };
    expect(await inPage().runner.runClientTool(call)).toEqual({ status: "opened", ...result });
    const { runner } = inPage({ openForReply: async () => null });
    const later = { status: "opens_after_reply", path: "/cart", title: null };
    expect(await runner.runClientTool(call)).toEqual(later);
  });

  it("doesn't run on arguments that break its contract", async () => {
    const { page, runner } = inPage();
    const call = { name: "navigate", params: { path: "https://evil.example" } };
    expect(await runner.runClientTool(call)).toEqual({
      status: "failed",
      message: expect.stringMatching(/^navigate: path: /),
    });
    expect(page.openForReply).not.toHaveBeenCalled();
  });

  it.each(["wipe_disk", "constructor", "__proto__", ""])("isn't found as %j", async (name) => {
    expect(await inPage().runner.runClientTool({ name, params: {} })).toEqual({
      status: "failed",
      message: `This page has no tool named ${name}.`,
    });
  });

  it("reports to the model that the page failed", async () => {
    const { runner } = inPage({ openForReply: () => Promise.reject(new Error("no such page")) });
    expect(await runner.runClientTool({ name: "navigate", params: { path: "/cart" } })).toEqual({
      status: "failed",
      message: "The page could not run navigate: no such page",
    });
  });

  it("passes on the shop's reason for a refusal", async () => {
    const params = {
      action: "add",
      product_id: "p-1",
      product_name: "Tarn Snow Boot",
      variant: "44 / Ink",
      quantity: 1,
      price: 179,
    };
    expect(await inPage().runner.runClientTool({ name: "update_cart", params })).toEqual({
      status: "refused",
      message: "Sold out.",
    });
  });

  it("exists for every client tool offered to the model", () => {
    const offered = capabilities.flatMap(({ clientTools = [] }) => clientTools);
    const handled = capabilitiesInPage.flatMap(({ clientTools = [] }) => clientTools);
    const names = handled.map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(offered.map(({ name }) => name)));
    // The cart's server tools call this one themselves.
    expect(offered.map(({ name }) => name)).not.toContain("update_cart");
  });
});

describe("a client effect in the page", () => {
  it("runs if its data matches the schema, and is ignored otherwise", () => {
    const { page, runner } = inPage();
    runner.runEffect({ name: "cart.changed", data: { item_count: 2 } });
    runner.runEffect({ name: "cart.changed", data: { item_count: "many" } });
    runner.runEffect({ name: "moon.changed", data: {} });
    expect(page.refreshCart).toHaveBeenCalledTimes(1);
  });
});

describe("a widget's action in the page", () => {
  it.each([
    [{ type: "product.view", payload: { slug: "tarn-snow-boot" } }, "/products/tarn-snow-boot"],
    [{ type: "order.view", payload: { number: "A-1" } }, "/orders/A-1"],
    [{ type: "cart.view" }, "/cart"],
  ])("%j opens %s", async (action, path) => {
    const { page, runner } = inPage();
    await runner.runAction(action);
    expect(page.open).toHaveBeenCalledWith(path);
  });

  it("is rejected if no capability defines it", async () => {
    const { page, runner } = inPage();
    const escape = { type: "product.view", payload: { slug: "../admin" } };
    await expect(runner.runAction(escape)).rejects.toThrow("invalid payload");
    await expect(runner.runAction({ type: "toString" })).rejects.toThrow("no widget action");
    expect(page.open).not.toHaveBeenCalled();
  });
});
