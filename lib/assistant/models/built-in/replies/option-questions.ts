import type { ProductFacts, ProductOption } from "@/lib/capabilities/catalog/results";
import { isSize } from "../language/option-values";
import { listWords } from "./lists";

const QUESTION = /\bWhich (?:size|colour|[a-z ]+) would you like\b/;

/** Asks for an option; `asksForOption` recognizes the question in a later turn. */
export function optionQuestion(product: ProductFacts, option: ProductOption): string {
  return `Which ${option.name.toLowerCase()} would you like for the **${product.name}**? It comes in ${valuesOf(option)}.`;
}

export function unavailableValue(
  product: ProductFacts,
  option: ProductOption,
  wanted: string,
): string {
  const name = option.name.toLowerCase();
  return (
    `The **${product.name}** doesn't come in ${isSize(option) ? `size ${wanted}` : wanted}, I'm afraid. ` +
    `It comes in ${valuesOf(option)}. Which ${name} would you like instead?`
  );
}

export function asksForOption(reply: string): boolean {
  return QUESTION.test(reply);
}

/** A run of whole numbers as “36 to 47”, anything else as a list. */
export function valuesOf(option: ProductOption): string {
  const numbers = option.values.map(Number);
  const isRun =
    numbers.length > 3 &&
    numbers.every((value, index) => index === 0 || value === (numbers[index - 1] ?? 0) + 1);
  if (isRun)
    return `${isSize(option) ? "sizes " : ""}${option.values[0]} to ${option.values.at(-1)}`;
  return listWords(option.values, "or");
}
