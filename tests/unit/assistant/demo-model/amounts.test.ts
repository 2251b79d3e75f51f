import { describe, expect, it } from "vitest";
import { readMoney } from "@/lib/assistant/demo-model/amounts";
import { joinTokens, tokenize } from "@/lib/assistant/demo-model/text";
import { splitWishes } from "@/lib/assistant/demo-model/split-wishes";
import { LANGUAGES } from "@/lib/i18n/languages";
import { formatAmount } from "@/lib/i18n/local-numbers";

describe("an amount as replies show it", () => {
  it.each(LANGUAGES)("is read again in %s", (language) => {
    for (const amount of [44.9, 50, 249.05, 1_249, 1_249.5, 12_000]) {
      const tokens = tokenize(`under ${formatAmount(amount, "EUR", language)}, please`);
      expect(readMoney(tokens, 1)).toMatchObject({ amount, bound: "max" });
    }
  });

  it.each(["not over", "nothing over", "no more than", "nothing above, max"])(
    "is a maximum after “%s”",
    (words) => {
      const tokens = tokenize(`${words} 400`);
      expect(readMoney(tokens, tokens.length - 1)).toMatchObject({ amount: 400, bound: "max" });
    },
  );

  it.each(["between 40 and 50 liters", "over 20 or 30 cm"])("isn't the first of “%s”", (words) => {
    expect(readMoney(tokenize(words), 1)).toBeNull();
  });

  it("doesn't end a sentence at its point", () => {
    expect(splitWishes(tokenize("boots under €44.90. and a mug"), new Set())).toHaveLength(2);
    expect(joinTokens(tokenize("I weigh 72.5 kg."))).toBe("I weigh 72.5 kg.");
  });

  it("is also read with an ordinary space between its digits", () => {
    expect(readMoney(tokenize("1 249,50 €"), 0)).toMatchObject({ amount: 1_249.5 });
  });
});

describe("numbers in words", () => {
  it.each([
    ["tents under five hundred euros", "tents under 500 euros"],
    ["size forty-four", "size 44"],
    ["two hundred and fifty or a thousand two hundred", "250 or 1200"],
    ["two enamel mugs for twenty", "two enamel mugs for twenty"],
  ])("are read in “%s”", (said, read) => {
    expect(joinTokens(tokenize(said))).toBe(read);
  });

  it("leave other words with a hyphen as they are", () => {
    expect(joinTokens(tokenize("a three-season tent - for two"))).toBe(
      "a three-season tent - for two",
    );
  });
});
