import Link from "next/link";
import { Icon } from "@/components/ui/icon";
import type { CatalogQuery } from "@/lib/shop/catalog-query";
import { catalogHref, type CatalogMistakes } from "./catalog-address";
import { PriceAndSize } from "./price-and-size";

interface CatalogFiltersProps {
  path: string;
  query: CatalogQuery;
  /** The tags of the products shown, most frequent first. */
  attributes: readonly string[];
  /** The sizes to choose from. */
  sizes: readonly string[];
  mistakes?: CatalogMistakes | undefined;
}

const SORTS = [
  { sort: "relevance", name: "Our order" },
  { sort: "price_asc", name: "Price up" },
  { sort: "price_desc", name: "Price down" },
] as const;

/** Filters as plain links and a form, so that each result has an address and needs no script. */
export function CatalogFilters({ path, query, attributes, sizes, mistakes }: CatalogFiltersProps) {
  return (
    <div className="flex flex-wrap items-center justify-between gap-x-8 gap-y-3 border-y border-line py-3 print:hidden">
      {attributes.length > 0 ? (
        <nav aria-label="Filter" className="min-w-0">
          <ul className="flex flex-wrap gap-2">
            {attributes.map((attribute) => {
              const isOn = query.attributes.includes(attribute);
              const next = isOn
                ? query.attributes.filter((other) => other !== attribute)
                : [...query.attributes, attribute];
              return (
                <li key={attribute}>
                  <Link
                    href={catalogHref(path, { ...query, attributes: next })}
                    scroll={false}
                    aria-current={isOn ? "true" : undefined}
                    className="inline-flex h-10 items-center gap-1.5 rounded-full border border-line px-4 text-[0.9375rem] capitalize transition-colors hover:border-ink aria-[current=true]:border-transparent aria-[current=true]:bg-action aria-[current=true]:text-on-action"
                  >
                    {attribute.replaceAll("-", " ")}
                    {isOn ? <Icon name="close" className="size-4" /> : null}
                  </Link>
                </li>
              );
            })}
          </ul>
        </nav>
      ) : null}
      <PriceAndSize path={path} query={query} sizes={sizes} mistakes={mistakes} />
      <nav aria-label="Sort">
        <ul className="flex gap-x-4 text-[0.9375rem] whitespace-nowrap">
          {SORTS.map(({ sort, name }) => (
            <li key={sort}>
              <Link
                href={catalogHref(path, { ...query, sort })}
                scroll={false}
                aria-current={query.sort === sort ? "true" : undefined}
                className="inline-block py-2 text-soft hover:text-ink aria-[current=true]:font-semibold aria-[current=true]:text-ink"
              >
                {name}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
    </div>
  );
}
