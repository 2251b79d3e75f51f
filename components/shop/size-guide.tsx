import Link from "next/link";
import { findHelpArticle, type HelpBlock } from "@/lib/shop/help";
import type { Product } from "@/lib/shop/product";
import { HelpBlocks } from "./help-blocks";

/** The size table for a product, shown where its size is chosen. */
export function SizeGuide({ product }: { product: Pick<Product, "options" | "details"> }) {
  const sizes = product.options.find(({ name }) => name === "Size")?.values ?? [];
  const guide = product.details.help
    .flatMap((slug) => findHelpArticle(slug) ?? [])
    .map((article) => ({ article, table: sizeTable(article.sections, sizes) }))
    .find(({ table }) => table !== null);
  if (!guide?.table) return null;
  return (
    <details className="mt-3">
      <summary className="quiet-link inline-block py-1 text-soft">Size guide</summary>
      <div className="mt-2 text-[0.9375rem]">
        <HelpBlocks blocks={[guide.table]} />
        <Link href={`/help/${guide.article.slug}`} className="quiet-link inline-block py-2">
          {guide.article.title}
        </Link>
      </div>
    </details>
  );
}

/** The first table with a row for one of the sizes. */
function sizeTable(
  sections: readonly { blocks: readonly HelpBlock[] }[],
  sizes: readonly string[],
): HelpBlock | null {
  const blocks = sections.flatMap((section) => section.blocks);
  return (
    blocks.find(
      (block) => block.kind === "table" && block.rows.some(([size]) => sizes.includes(size ?? "")),
    ) ?? null
  );
}
