import { describe, expect, it } from "vitest";
import { z } from "zod";
import { strictToolSchema } from "@acme/chatkit-server/agents";
import { portableSchemaProblems } from "../support/tool-schemas/portable-schema";
import { checkStrictSchema } from "../support/tool-schemas/strict-schema";

describe("strictToolSchema", () => {
  it.each([
    ["a bounded string", z.string().min(1).max(20)],
    ["a pattern", z.string().regex(/^(?=a)[a-z]+$/)],
    ["an email address", z.email()],
    ["a moment", z.iso.datetime()],
    ["a bounded whole number", z.int().min(1).max(20)],
    ["a range without its ends", z.number().gt(0).lt(1).multipleOf(0.1)],
    ["a default", z.int().default(3)],
    ["an optional member", z.string().optional()],
    ["an optional member that may be null", z.string().nullish()],
    ["an optional enum", z.enum(["a", "b"]).optional()],
    ["a literal", z.literal("a")],
    ["literals of several types", z.literal(["a", 1, null])],
    ["a bounded list", z.array(z.string().max(3)).min(1).max(8)],
    ["a set of bounds inside a list", z.array(z.object({ a: z.string().min(1).optional() }))],
    ["a union", z.union([z.string().min(3), z.number().min(3)])],
    ["an optional union", z.union([z.string(), z.number()]).optional()],
    [
      "a union with a discriminator",
      z.discriminatedUnion("kind", [
        z.object({ kind: z.literal("a"), size: z.int().default(1) }),
        z.object({ kind: z.literal("b") }),
      ]),
    ],
    ["a member with an id", z.object({ a: z.string().max(2) }).meta({ id: "Shared" })],
    ["an optional member with an id", z.object({}).meta({ id: "Optional" }).optional()],
    ["a refinement", z.string().refine((text) => text !== "x")],
    ["a transformation", z.string().transform((text) => text.length)],
    ["an intersection", z.intersection(z.object({ a: z.string() }), z.object({ b: z.int() }))],
    ["a title and examples", z.string().meta({ title: "T", examples: ["a"], deprecated: true })],
  ])("describes %s with keywords that every strict mode accepts", (_what, member) => {
    const schema = strictToolSchema(z.object({ member }));
    expect(() => checkStrictSchema("t", schema)).not.toThrow();
    expect(portableSchemaProblems(schema)).toEqual([]);
  });

  it("supports trees, whose nodes refer to their own schema", () => {
    const Tree = z.object({
      name: z.string().max(9),
      get children() {
        return z.array(Tree).max(3);
      },
    });
    const schema = strictToolSchema(z.object({ tree: Tree }));
    expect(() => checkStrictSchema("t", schema)).not.toThrow();
    expect(portableSchemaProblems(schema)).toEqual([]);
  });

  it("writes bounds in the descriptions", () => {
    const { properties } = strictToolSchema(
      z.object({
        quantity: z.int().min(1).max(20).nullable().describe("Null means one."),
        query: z.string().max(200).describe("A few words."),
        code: z.string().regex(/^[A-Z]+$/),
        tags: z.array(z.string()).min(1),
        price: z.number().gt(0),
      }),
    );
    expect(properties).toEqual({
      quantity: {
        description: "Null means one.",
        anyOf: [{ type: "integer", description: "From 1 to 20." }, { type: "null" }],
      },
      query: { type: "string", description: "A few words. At most 200 characters." },
      code: { type: "string", description: "Must match ^[A-Z]+$" },
      tags: {
        type: "array",
        description: "At least 1 entries.",
        items: { type: "string" },
      },
      price: { type: "number", description: "More than 0." },
    });
  });

  it.each([
    ["a record", z.record(z.string(), z.number()), "parameters.member"],
    ["a tuple", z.tuple([z.string(), z.number()]), "parameters.member"],
    ["anything", z.any(), "parameters.member"],
    ["an open object", z.looseObject({}), "parameters.member"],
    ["anything in a list", z.array(z.unknown()), "parameters.member[]."],
  ])("rejects %s and names its path", (_what, member, place) => {
    expect(() => strictToolSchema(z.object({ member }))).toThrow(
      `Strict tool schemas can't describe ${place}`,
    );
  });
});
