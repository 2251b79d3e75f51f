import type { z } from "zod";
import type { Product } from "@/lib/shop/product";
import type { SetSchema } from "./conversation-schema";
import type { ReadableReply } from "./readable-reply";

const CENTS = 100;

interface Shown {
  reply: ReadableReply;
  isShown: (slug: string) => boolean;
  catalog: readonly Product[];
}

/** All products shown fit the budget with each part among them, or the total of a set that does is stated. */
export function fitsBudget(
  { maxEuros, parts }: z.infer<typeof SetSchema>,
  { reply, isShown, catalog }: Shown,
): boolean {
  const price = (slug: string) => catalog.find((each) => each.slug === slug)?.priceCents ?? 0;
  const shown = catalog.map(({ slug }) => slug).filter(isShown);
  const countOf = (slug: string) =>
    Math.max(
      1,
      ...parts.filter(({ anyOf }) => anyOf.includes(slug)).map(({ quantity }) => quantity),
    );
  const total = shown.reduce((sum, slug) => sum + price(slug) * countOf(slug), 0);
  const complete = parts.every(({ anyOf }) => anyOf.some((slug) => shown.includes(slug)));
  if (complete && total <= maxEuros * CENTS) return true;
  return combinations(parts.map(({ anyOf }) => anyOf)).some((slugs) => {
    const counts = new Map<string, number>();
    slugs.forEach((slug, index) =>
      counts.set(slug, Math.max(counts.get(slug) ?? 0, parts[index]?.quantity ?? 1)),
    );
    const sum = [...counts].reduce((cents, [slug, count]) => cents + price(slug) * count, 0);
    return sum <= maxEuros * CENTS && states(reply.text, sum / CENTS);
  });
}

function combinations(lists: readonly (readonly string[])[]): string[][] {
  return lists.reduce<string[][]>(
    (sets, list) => sets.flatMap((set) => list.map((slug) => [...set, slug])),
    [[]],
  );
}

function states(text: string, euros: number): boolean {
  const written = [String(euros), euros.toLocaleString("en"), euros.toFixed(2)];
  return written.some((amount) =>
    new RegExp(`(?<![\\d.,])${amount.replace(/[.]/g, "\\.")}(?![\\d])`).test(text),
  );
}
