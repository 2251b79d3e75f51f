import Form from "next/form";
import { Button } from "@/components/ui/button";
import type { CatalogQuery } from "@/lib/shop/catalog-query";
import { catalogParams, type CatalogMistakes } from "./catalog-address";

interface PriceAndSizeProps {
  path: string;
  query: CatalogQuery;
  /** The sizes to choose from; if empty, the size filter is hidden. */
  sizes: readonly string[];
  mistakes: CatalogMistakes | undefined;
}

const OWN_FIELDS = ["min", "max", "size"];
const FIELD =
  "h-10 rounded-full border border-firm bg-raised px-3 text-[0.9375rem] placeholder:text-soft aria-invalid:border-bad @2xl:px-3.5";

/** The price and size filters, as a form whose result is a plain URL. */
export function PriceAndSize({ path, query, sizes, mistakes }: PriceAndSizeProps) {
  const params = catalogParams(query);
  const { min, max } = mistakes ?? {};
  const kept = Object.entries(params).filter(([name]) => !OWN_FIELDS.includes(name));
  return (
    <Form
      key={JSON.stringify([params, mistakes])}
      action={path}
      scroll={false}
      aria-label="Price and size"
      className="flex w-full flex-wrap items-center gap-2 @2xl:w-auto"
    >
      {kept.map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <Price
        name="min"
        label="Lowest price in euros"
        placeholder="€ from"
        value={params["min"]}
        mistake={min}
      />
      <Price
        name="max"
        label="Highest price in euros"
        placeholder="€ to"
        value={params["max"]}
        mistake={max}
      />
      {sizes.length > 0 ? (
        <select
          name="size"
          aria-label="Size"
          defaultValue={params["size"] ?? ""}
          className={`${FIELD} min-w-28 flex-1 @2xl:w-32 @2xl:flex-none`}
        >
          <option value="">Any size</option>
          {sizes.map((size) => (
            <option key={size} value={size}>
              {size}
            </option>
          ))}
        </select>
      ) : null}
      <Button type="submit" look="outline" className="min-h-10 shrink-0 px-4 text-[0.9375rem]">
        Apply
      </Button>
      {[min, max].map((typed, index) =>
        typed === undefined ? null : (
          <p
            key={index}
            id={`${index === 0 ? "min" : "max"}-mistake`}
            className="w-full text-[0.9375rem] text-bad"
          >
            “{typed}” isn’t a price. Please use a number, such as 50.
          </p>
        ),
      )}
    </Form>
  );
}

interface PriceProps {
  name: string;
  label: string;
  placeholder: string;
  value: string | undefined;
  /** What was typed but isn't a price. */
  mistake: string | undefined;
}

function Price({ name, label, placeholder, value = "", mistake }: PriceProps) {
  return (
    <input
      name={name}
      aria-label={label}
      placeholder={placeholder}
      defaultValue={mistake ?? value}
      aria-invalid={mistake === undefined ? undefined : true}
      aria-describedby={mistake === undefined ? undefined : `${name}-mistake`}
      inputMode="decimal"
      maxLength={10}
      autoComplete="off"
      className={`${FIELD} w-0 min-w-28 flex-1 tabular-nums @2xl:w-24 @2xl:min-w-0 @2xl:flex-none`}
    />
  );
}
