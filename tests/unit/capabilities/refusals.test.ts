import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { refusalText } from "@/lib/capabilities/refusal-text";
import type { MessageValues } from "@/lib/i18n/catalog";
import { LANGUAGES } from "@/lib/i18n/languages";
import { RefusalError } from "@/lib/refusal-error";
import { ShopError, type ShopErrorCode, type ShopRefusals } from "@/lib/shop/errors";

const wait = { count: 3, unit: "hour", window: "day" } as const;

/** Values for each of the shop's refusals. */
const samples: { [Code in ShopErrorCode]: ShopRefusals[Code] } = {
  product_not_found: { product: "Anvil" },
  product_gone: { product: "Anvil" },
  product_changed: { product: "Anvil" },
  variant_required: { product: "Anvil", option: "Size", values: "41, 42" },
  variant_unknown: { product: "Anvil", option: "Color", wanted: "Mauve", values: "Ink, Bark" },
  choice_unknown: { product: "Anvil", wanted: "Mauve" },
  out_of_stock: { product: "Anvil" },
  few_left: { product: "Anvil", left: 2 },
  too_many_of_one: { product: "Anvil", most: 20 },
  sold_out_meanwhile: { product: "Anvil" },
  line_not_found: {},
  cart_empty: {},
  cart_changed: {},
  too_many_orders: wait,
  payment_refused: {},
  order_not_found: { number: "AC-1" },
  order_changed: { number: "AC-1" },
  order_not_cancelable: { number: "AC-1", status: "shipped", days: 60 },
  order_not_delivered: { number: "AC-1", status: "packed" },
  order_too_old: { number: "AC-1", days: 60 },
  goods_not_in_order: { number: "AC-1", goods: "Anvil" },
  no_receipt: { number: "AC-1" },
  too_many_receipts: wait,
  receipt_not_sent: {},
  day_out_of_range: { first: "2026-03-02", last: "2026-05-01" },
  closed_on_sundays: {},
  too_many_demonstrations: { count: 5 },
  too_many_proposals: { count: 20 },
  too_many_tickets: { count: 4 },
};

/** Words that each language has its own for. */
const TRANSLATED = /^(?:Size|Color|shipped|packed|hour|day|\d{4}-\d{2}-\d{2})$/;

const languages = LANGUAGES.filter((language) => language !== "en");

describe.each(languages)("refusals in %s", (language) => {
  it.each(Object.entries(samples))("say what is wrong: %s", (code, sample) => {
    const values: MessageValues = { ...sample };
    const reason = { code, values };
    const text = refusalText(language, { message: "In English", reason });
    expect(text).not.toBe("In English");
    const words = Object.values(values).map(String);
    expect(words.filter((word) => !TRANSLATED.test(word) && !text.includes(word))).toEqual([]);
    expect(words.filter((word) => TRANSLATED.test(word) && text.includes(word))).toEqual([]);
  });

  it("are those that there are", () => {
    const file = readFileSync("lib/shop/refusals.json", "utf8");
    expect(Object.keys(JSON.parse(file)[language]).sort()).toEqual(Object.keys(samples).sort());
  });
});

describe("a refusal", () => {
  const error = new ShopError("few_left", "Only 2 of Camp Kettle left.", {
    product: "Camp Kettle",
    left: 2,
  });

  it("is translated with its own numbers and names", () => {
    expect(refusalText("de", error)).toBe("Von Camp Kettle sind nur noch 2 Stück da.");
    const reason = { code: "few_left", values: { product: "Camp Kettle", left: 1 } };
    expect(refusalText("fr", { message: "", reason })).toBe(
      "Il ne reste qu'1 exemplaire de Camp Kettle.",
    );
    const days = { code: "day_out_of_range", values: { first: "2026-03-02", last: "2026-05-01" } };
    expect(refusalText("es", { message: "", reason: days })).toContain("2 de marzo de 2026");
  });

  it("stays in English for those who read it, and without a translation", () => {
    expect(refusalText("en", error)).toBe("Only 2 of Camp Kettle left.");
    expect(refusalText("de", new RefusalError("For the model."))).toBe("For the model.");
    const unknown = { message: "Something new.", reason: { code: "constructor", values: {} } };
    expect(refusalText("de", unknown)).toBe("Something new.");
  });
});
