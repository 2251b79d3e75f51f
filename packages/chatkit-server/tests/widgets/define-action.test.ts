import { describe, expect, it } from "vitest";
import { z } from "zod";
import { InvalidRequestError } from "@acme/chatkit-server";
import { defineAction } from "@acme/chatkit-server/widgets";

const addItem = defineAction("cart.add_item", z.object({ slug: z.string(), quantity: z.int() }));

describe("defineAction", () => {
  it("creates the config for a component", () => {
    expect(addItem.config({ slug: "tent", quantity: 1 }, { loadingBehavior: "self" })).toEqual({
      type: "cart.add_item",
      payload: { slug: "tent", quantity: 1 },
      loadingBehavior: "self",
    });
  });

  it("reads the payload, and returns undefined for other actions", () => {
    const payload = { slug: "tent", quantity: 2 };
    expect(addItem.read({ type: "cart.add_item", payload })).toEqual(payload);
    expect(addItem.read({ type: "cart.clear", payload })).toBeUndefined();
  });

  it("rejects a payload that a browser made up", () => {
    const read = () =>
      addItem.read({ type: "cart.add_item", payload: { slug: "tent", quantity: "many" } });
    expect(read).toThrow(InvalidRequestError);
    expect(read).toThrow("params.action.payload.quantity");
  });
});
