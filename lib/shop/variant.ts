import { ShopError } from "./errors";
import type { Product, ProductOption } from "./product";
import type { VariantChoice } from "./variant-choice";

type OptionedProduct = Pick<Product, "name" | "options">;

const SEPARATOR = " / ";

/**
 * Returns a variant's canonical name, under which it is stored: the values in the order of the
 * product's options, `"44 / Moss"`. Throws a ShopError if a value is missing or doesn't exist.
 */
export function resolveVariant(product: OptionedProduct, choice: VariantChoice): string {
  const selection = typeof choice === "string" ? readWords(product, choice) : choice;
  return product.options.map((option) => chosenValue(product, option, selection)).join(SEPARATOR);
}

/** Maps a stored variant's values to the names of the product's options. */
export function variantSelection(
  product: Pick<Product, "options">,
  variant: string,
): Record<string, string> {
  const values = variant.split(SEPARATOR);
  return Object.fromEntries(
    product.options.flatMap((option, index) => {
      const value = values[index];
      return value === undefined || value === "" ? [] : [[option.name, value]];
    }),
  );
}

/** The picture of a stored variant: in its color if there is one, otherwise the product's own. */
export function variantImage(product: Pick<Product, "options" | "image">, variant: string): string {
  const selection = variantSelection(product, variant);
  const [inColor] = product.options.flatMap(
    ({ name, swatches }) => swatches?.[selection[name] ?? ""] ?? [],
  );
  return inColor?.image ?? product.image;
}

/** The options the shopper must still choose before this product can be added to the cart. */
export function missingOptions(
  product: Pick<Product, "options">,
  selection: Readonly<Record<string, string>>,
): ProductOption[] {
  return product.options.filter(
    (option) => valueFor(option, selection) === undefined && fallbackValue(option) === undefined,
  );
}

/** The options that are still to be chosen from several values, including those with a default. */
export function unchosenOptions(
  product: Pick<Product, "options">,
  selection: Readonly<Record<string, string>>,
): ProductOption[] {
  return product.options.filter(
    (option) => option.values.length > 1 && valueFor(option, selection) === undefined,
  );
}

function chosenValue(
  product: OptionedProduct,
  option: ProductOption,
  selection: Readonly<Record<string, string>>,
): string {
  const wanted = valueFor(option, selection);
  const values = option.values.join(", ");
  if (wanted === undefined) {
    const fallback = fallbackValue(option);
    if (fallback !== undefined) return fallback;
    throw new ShopError(
      "variant_required",
      `Choose a ${option.name.toLowerCase()} for ${product.name}: ${values}.`,
      { product: product.name, option: option.name, values },
    );
  }
  const value = option.values.find((candidate) => sameText(candidate, wanted));
  if (value !== undefined) return value;
  throw new ShopError(
    "variant_unknown",
    `${product.name} doesn't come in ${option.name.toLowerCase()} ${wanted}. There is ${values}.`,
    { product: product.name, option: option.name, wanted, values },
  );
}

function valueFor(
  option: ProductOption,
  selection: Readonly<Record<string, string>>,
): string | undefined {
  const entry = Object.entries(selection).find(([name]) => sameText(name, option.name));
  const value = entry?.[1].trim();
  return value === "" ? undefined : value;
}

function fallbackValue(option: ProductOption): string | undefined {
  return option.defaultValue ?? (option.values.length === 1 ? option.values[0] : undefined);
}

function readWords(product: OptionedProduct, words: string): Record<string, string> {
  const parts = words
    .split(/\s*[/,;·]\s*/)
    .map((part) => part.trim())
    .filter((part) => part !== "");
  const selection: Record<string, string> = {};
  for (const part of parts) {
    const named = product.options.find((option) => startsWithName(part, option.name));
    const plain = named ? part.slice(named.name.length).replace(/^[\s:=]+/, "") : part;
    const option =
      named ??
      product.options.find((candidate) =>
        candidate.values.some((value) => sameText(value, plain)),
      ) ??
      product.options.find(
        (candidate) => fallbackValue(candidate) === undefined && !(candidate.name in selection),
      );
    if (option) selection[option.name] = plain;
    else if (product.options.length > 0) throw unknownWords(product, part);
  }
  return selection;
}

function unknownWords(product: OptionedProduct, part: string): ShopError {
  const choices = product.options
    .map((option) => `${option.name.toLowerCase()} ${option.values.join(", ")}`)
    .join("; ");
  return new ShopError("choice_unknown", `${product.name} has no “${part}”. There is ${choices}.`, {
    product: product.name,
    wanted: part,
  });
}

function startsWithName(part: string, name: string): boolean {
  return new RegExp(`^${name}\\b`, "i").test(part);
}

function sameText(left: string, right: string): boolean {
  return left.trim().toLowerCase() === right.trim().toLowerCase();
}
