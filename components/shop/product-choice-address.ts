import type { Product } from "@/lib/shop/product";

/** The chosen values by option name, from the query of an address or from a form. Unknown values are left out. */
export function readChoice(
  options: Product["options"],
  fields: Pick<URLSearchParams | FormData, "get">,
): Record<string, string> {
  return Object.fromEntries(
    options.flatMap(({ name, values }) => {
      const chosen = fields.get(optionField(name));
      const value = values.find((candidate) => candidate === chosen);
      return value === undefined ? [] : [[name, value]];
    }),
  );
}

/** The name of an option in addresses and forms. */
export function optionField(option: string): string {
  return option.toLowerCase();
}

/** Puts a choice into the page's address, so that it can be shared and outlasts a reload. */
export function writeChoice(option: string, value: string): void {
  const address = new URL(window.location.href);
  address.searchParams.set(optionField(option), value);
  window.history.replaceState(null, "", address);
}
