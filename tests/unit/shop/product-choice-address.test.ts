import { describe, expect, it } from "vitest";
import { readChoice } from "@/components/shop/product-choice-address";

const options = [
  { name: "Size", values: ["43", "44"] },
  { name: "Color", values: ["Ink", "Moss"] },
];

describe("a choice in a product's address", () => {
  it("is read by the options' names in lower case", () => {
    expect(readChoice(options, new URLSearchParams("?size=44&color=Moss"))).toEqual({
      Size: "44",
      Color: "Moss",
    });
  });

  it("leaves out values that the product doesn't have", () => {
    expect(readChoice(options, new URLSearchParams("?size=99&color=Ink&other=1"))).toEqual({
      Color: "Ink",
    });
  });
});
