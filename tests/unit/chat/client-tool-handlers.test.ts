import { describe, expect, it, vi } from "vitest";
import { runClientEffect } from "@/lib/assistant/browser/run-client-effect";
import { runClientTool, type ClientToolHandlers } from "@/lib/assistant/browser/run-client-tool";
import { runWidgetAction } from "@/lib/assistant/browser/run-widget-action";

function handlers(): ClientToolHandlers {
  return {
    add_to_cart: async () => ({ status: "refused", message: "Sold out." }),
    navigate: async ({ path }) => ({ status: "opened", path, title: "A page" }),
    switch_theme: async ({ theme }) => ({ status: "switched", theme }),
  };
}

describe("runClientTool", () => {
  it("answers with what the page did", async () => {
    const call = { name: "switch_theme", params: { theme: "dark" } };
    expect(await runClientTool(handlers(), call)).toEqual({ status: "switched", theme: "dark" });
  });

  it("doesn't run a tool on arguments that break its contract", async () => {
    const navigate = vi.fn(handlers().navigate);
    const call = { name: "navigate", params: { path: "https://evil.example" } };
    expect(await runClientTool({ ...handlers(), navigate }, call)).toEqual({
      status: "failed",
      message: expect.stringMatching(/^navigate: path: /),
    });
    expect(navigate).not.toHaveBeenCalled();
  });

  it.each(["wipe_disk", "constructor", "__proto__", ""])("knows no tool named %j", async (name) => {
    expect(await runClientTool(handlers(), { name, params: {} })).toEqual({
      status: "failed",
      message: `This page has no tool named ${name}.`,
    });
  });

  it("tells the model of a handler that throws", async () => {
    const failing = { ...handlers(), navigate: () => Promise.reject(new Error("no such page")) };
    expect(await runClientTool(failing, { name: "navigate", params: { path: "/cart" } })).toEqual({
      status: "failed",
      message: "The page could not run navigate: no such page",
    });
  });
});

describe("runClientEffect", () => {
  it("passes on news that keep to the contract, and no other", () => {
    const changed = vi.fn();
    const on = { "cart.changed": changed };
    runClientEffect(on, { name: "cart.changed", data: { item_count: 2 } });
    runClientEffect(on, { name: "cart.changed", data: { item_count: "many" } });
    runClientEffect(on, { name: "moon.changed", data: {} });
    expect(changed.mock.calls).toEqual([[{ item_count: 2 }]]);
  });
});

describe("runWidgetAction", () => {
  const on = { "product.view": vi.fn(), "order.view": vi.fn(), "cart.view": vi.fn() };

  it("hands the payload to the page", async () => {
    await runWidgetAction(on, { type: "product.view", payload: { slug: "tarn-snow-boot" } });
    expect(on["product.view"]).toHaveBeenCalledWith({ slug: "tarn-snow-boot" });
  });

  it("refuses what isn't in the contract", async () => {
    const escape = { type: "product.view", payload: { slug: "../admin" } };
    await expect(runWidgetAction(on, escape)).rejects.toThrow();
    await expect(runWidgetAction(on, { type: "toString" })).rejects.toThrow("no widget action");
  });
});
