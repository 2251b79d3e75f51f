import type { Product } from "@/lib/shop/product";

/** The values of a product's options in the query of an address; unknown ones are left out. */
export function choiceInAddress(
  options: Product["options"],
  query: string,
): Record<string, string> {
  const params = new URLSearchParams(query);
  return Object.fromEntries(
    options.flatMap(({ name, values }) => {
      const value = params.get(name.toLowerCase());
      return value !== null && values.includes(value) ? [[name, value]] : [];
    }),
  );
}

/** Puts a choice into the page's address, so that it can be shared and outlasts a reload. */
export function writeChoice(option: string, value: string): void {
  const address = new URL(window.location.href);
  address.searchParams.set(option.toLowerCase(), value);
  window.history.replaceState(null, "", address);
}
