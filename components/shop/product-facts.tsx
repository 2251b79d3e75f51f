import Link from "next/link";
import type { ReactNode } from "react";
import { findHelpArticle } from "@/lib/shop/help";
import type { Product } from "@/lib/shop/product";

interface ProductFactsProps {
  product: Product;
}

export function ProductFacts({ product }: ProductFactsProps) {
  const { features, specs, care, help } = product.details;
  const articles = help.flatMap((slug) => findHelpArticle(slug) ?? []);
  return (
    <div className="flex flex-col">
      <p className="pb-7 text-[1.0625rem] leading-relaxed">{product.description}</p>
      <Fact title="What it does">
        <ul className="list-disc space-y-1 pl-5 marker:text-firm">
          {features.map((feature) => (
            <li key={feature}>{feature}</li>
          ))}
        </ul>
      </Fact>
      <Fact title="Measured">
        <dl className="grid grid-cols-[auto_1fr] gap-x-6 gap-y-1 tabular-nums">
          {specs.map(({ label, value }) => (
            <div key={label} className="col-span-2 grid grid-cols-subgrid">
              <dt className="text-soft">{label}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      </Fact>
      <Fact title="Care">
        <ul className="space-y-1">
          {care.map((advice) => (
            <li key={advice}>{advice}</li>
          ))}
        </ul>
      </Fact>
      <Fact title="Good to know">
        <ul className="flex flex-wrap gap-x-5 gap-y-1">
          {articles.map(({ slug, title }) => (
            <li key={slug}>
              <Link href={`/help/${slug}`} className="quiet-link inline-block py-1">
                {title}
              </Link>
            </li>
          ))}
        </ul>
      </Fact>
    </div>
  );
}

interface FactProps {
  title: string;
  children: ReactNode;
}

function Fact({ title, children }: FactProps) {
  return (
    <section className="grid gap-2 border-t border-line py-5 @5xl:grid-cols-[8rem_1fr]">
      <h2 className="font-semibold">{title}</h2>
      {children}
    </section>
  );
}
