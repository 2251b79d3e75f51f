const MARK_MS = 4_000;

/**
 * Scrolls to a product that the open page lists and outlines it for a few seconds. False if the page
 * doesn't list it. The product's own page counts as listing it only under related products.
 */
export function highlightProduct(slug: string): boolean {
  const link = document.querySelector<HTMLElement>(`main a[href="/products/${slug}"]`);
  const card = link?.closest<HTMLElement>("article") ?? link;
  if (!card) return false;
  card.scrollIntoView({ block: "center", behavior: "auto" });
  card.dataset["highlighted"] = "";
  setTimeout(() => delete card.dataset["highlighted"], MARK_MS);
  return true;
}
