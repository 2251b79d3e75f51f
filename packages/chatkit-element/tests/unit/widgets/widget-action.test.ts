import { describe, expect, it } from "vitest";
import { action, startsResponse } from "../../../src/widgets/actions/widget-action";

describe("action", () => {
  it("fills in defaults", () => {
    expect(action({ type: "cart.add" })).toEqual({
      type: "cart.add",
      handler: "server",
      loadingBehavior: "auto",
      streaming: true,
    });
  });

  it("treats a null payload as absent", () => {
    expect(action({ type: "a", payload: null })).not.toHaveProperty("payload");
  });

  it.each([false, "false"])("reads streaming %j as off", (streaming) => {
    expect(action({ type: "a", streaming })?.streaming).toBe(false);
  });

  it.each([null, undefined, "cart.add", {}, { type: "" }, { type: 3 }])(
    "treats %j as absent",
    (value) => {
      expect(action(value)).toBeUndefined();
    },
  );

  it("ignores an unknown handler", () => {
    expect(action({ type: "a", handler: "moon", loadingBehavior: 1 })).toMatchObject({
      handler: "server",
      loadingBehavior: "auto",
    });
  });
});

describe("startsResponse", () => {
  it("is true only for streaming server actions", () => {
    const base = { type: "a", loadingBehavior: "auto" } as const;
    expect(startsResponse({ ...base, handler: "server", streaming: true })).toBe(true);
    expect(startsResponse({ ...base, handler: "server", streaming: false })).toBe(false);
    expect(startsResponse({ ...base, handler: "client", streaming: true })).toBe(false);
  });
});
