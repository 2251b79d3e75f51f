import Link from "next/link";
import { readCatalog, searchShownProducts } from "@/components/shop/catalog";
import { CategoryIndex } from "@/components/shop/category-index";
import { HeroLandscape } from "@/components/shop/hero-landscape";
import { ProductGrid } from "@/components/shop/product-grid";
import { Promises } from "@/components/shop/promises";
import { AskAssistant } from "@/components/ui/ask-assistant";
import { ButtonLink } from "@/components/ui/button";

const FEATURED = 8;
const WINTER_PICKS = 4;
/** The button has it, too, so that no star shows through. */
const SKY = "bg-[light-dark(#ecd2a0,#141f2c)]";

export default async function HomePage() {
  const [{ categories, products }, { products: forWinter }] = await Promise.all([
    readCatalog(),
    searchShownProducts({
      text: "winter hike",
      attributes: ["winter"],
      limit: WINTER_PICKS + FEATURED,
    }),
  ]);
  const featured = products.filter((product) => product.featured).slice(0, FEATURED);
  const isFeatured = new Set(featured.map(({ slug }) => slug));
  const winter = forWinter.filter(({ slug }) => !isFeatured.has(slug)).slice(0, WINTER_PICKS);

  return (
    <>
      <section
        className={`relative flex min-h-[34rem] flex-col overflow-hidden ${SKY} @5xl:min-h-[max(40rem,37cqi)]`}
      >
        <HeroLandscape />
        <div className="page-width relative pt-12 pb-72 @3xl:pt-20">
          <h1 className="display max-w-[11ch] text-[clamp(3.2rem,9.5cqi,7.5rem)]">
            Go out. Stay out longer.
          </h1>
          <p className="mt-5 max-w-sm text-lg @3xl:text-xl">
            {products.length} things for wet, cold and windy days.
          </p>
          <div className="mt-7 flex flex-wrap gap-3">
            <ButtonLink href="/search" prefetch={false}>
              See everything
            </ButtonLink>
            <AskAssistant className={SKY}>Ask what you need</AskAssistant>
          </div>
        </div>
      </section>

      <section aria-labelledby="categories" className="page-width pt-16 @3xl:pt-24">
        <h2 id="categories" className="sr-only">
          Categories
        </h2>
        <CategoryIndex categories={categories} products={products} />
      </section>

      <section aria-labelledby="featured" className="page-width pt-20 @3xl:pt-28">
        <h2 id="featured" className="display mb-8 text-4xl @3xl:text-6xl">
          What we&rsquo;d take
        </h2>
        <ProductGrid products={featured} />
      </section>

      <section aria-labelledby="winter" className="mt-24 bg-sunken">
        <div className="page-width py-16 @3xl:py-20">
          <div className="mb-8 flex flex-wrap items-end justify-between gap-4">
            <h2 id="winter" className="display max-w-xl text-4xl @3xl:text-6xl">
              It&rsquo;s dark by four. Bring a flask.
            </h2>
            <Link
              href="/search?attributes=winter"
              prefetch={false}
              className="quiet-link py-2 font-semibold"
            >
              Everything for winter
            </Link>
          </div>
          <ProductGrid products={winter} />
        </div>
      </section>

      <Promises />
    </>
  );
}
