import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { mergePayload, nestFields } from "../../../src/widgets/forms/form-values";

describe("nestFields", () => {
  it("nests dotted names", () => {
    const fields = [
      ["todo.title", "Buy milk"],
      ["todo.done", false],
      ["list", "home"],
    ] as const;
    expect(nestFields(fields)).toEqual({
      values: { todo: { title: "Buy milk", done: false }, list: "home" },
      refused: [],
    });
  });

  it("leaves fields without a value out", () => {
    expect(
      nestFields([
        ["a", undefined],
        ["b", ""],
      ]).values,
    ).toEqual({ b: "" });
  });

  it.each(["__proto__.x", "a.constructor", "a.prototype.b", "", "a..b", "."])(
    "rejects the name %j",
    (name) => {
      expect(nestFields([[name, "x"]])).toEqual({ values: {}, refused: [name] });
    },
  );

  it("rejects a name nested under one with a value, and the other way around", () => {
    expect(
      nestFields([
        ["a", "1"],
        ["a.b", "2"],
      ]),
    ).toEqual({ values: { a: "1" }, refused: ["a.b"] });
    expect(
      nestFields([
        ["a.b", "2"],
        ["a", "1"],
      ]),
    ).toEqual({ values: { a: { b: "2" } }, refused: ["a"] });
  });

  it("treats names of inherited properties like other names", () => {
    expect(nestFields([["toString.valueOf", "x"]]).values).toEqual({ toString: { valueOf: "x" } });
  });

  it("never touches a prototype", () => {
    const part = fc.constantFrom("__proto__", "constructor", "prototype", "a", "b", "toString");
    const name = fc.array(part, { minLength: 1, maxLength: 4 }).map((parts) => parts.join("."));
    fc.assert(
      fc.property(fc.array(fc.tuple(name, fc.string())), (fields) => {
        nestFields(fields);
        expect(Object.keys(Object.prototype)).toEqual([]);
        expect(({} as Record<string, unknown>).a).toBeUndefined();
      }),
    );
  });
});

describe("mergePayload", () => {
  it("adds form values to the payload's own", () => {
    expect(mergePayload({ id: 1, todo: { list: 2 } }, { todo: { title: "x" } })).toEqual({
      payload: { id: 1, todo: { list: 2, title: "x" } },
      collisions: [],
    });
  });

  it("keeps the payload's value if both have one", () => {
    expect(mergePayload({ todo: { title: "kept" } }, { todo: { title: "x", note: "y" } })).toEqual({
      payload: { todo: { title: "kept", note: "y" } },
      collisions: ["todo.title"],
    });
  });

  it("does not mix a leaf with a branch", () => {
    expect(mergePayload({ todo: "kept" }, { todo: { title: "x" } })).toEqual({
      payload: { todo: "kept" },
      collisions: ["todo"],
    });
  });

  it("leaves an absent payload absent when there is nothing to send", () => {
    expect(mergePayload(undefined, {})).toEqual({ payload: undefined, collisions: [] });
  });

  it("sends only the values if there is no payload", () => {
    expect(mergePayload(undefined, { a: "1" }).payload).toEqual({ a: "1" });
  });

  it("keeps a payload that isn't an object", () => {
    expect(mergePayload([1], { a: "1" })).toEqual({ payload: [1], collisions: ["a"] });
  });

  it("does not change the payload it was given", () => {
    const payload = { todo: {} };
    mergePayload(payload, { todo: { title: "x" } });
    expect(payload).toEqual({ todo: {} });
  });
});
