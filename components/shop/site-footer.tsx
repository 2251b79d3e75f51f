import Link from "next/link";
import type { Category } from "@/lib/shop/product";
import { HELP_ARTICLES } from "@/lib/shop/help";
import { ShortcutsButton } from "@/components/ui/shortcuts";
import { Wordmark } from "./wordmark";

interface SiteFooterProps {
  categories: readonly Category[];
}

export function SiteFooter({ categories }: SiteFooterProps) {
  return (
    <footer className="mt-24 border-t border-line bg-sunken print:hidden">
      <div className="page-width grid gap-10 py-14 pb-28 @2xl:grid-cols-2 @5xl:grid-cols-[1.6fr_1fr_1fr_1fr] docked:pb-16">
        <div className="flex flex-col items-start gap-4">
          <Wordmark />
          <p className="max-w-xs text-soft">
            A demo shop. Orders are stored, but nothing is charged or shipped.
          </p>
          <ShortcutsButton className="quiet-link py-1 text-soft" />
        </div>
        <FooterList
          title="Shop"
          links={[
            ...categories.map(({ slug, name }) => ({ href: `/categories/${slug}`, name })),
            { href: "/search", name: "Everything" },
          ]}
        />
        <FooterList
          title="Help"
          links={HELP_ARTICLES.map(({ slug, title }) => ({ href: `/help/${slug}`, name: title }))}
        />
        <FooterList
          title="Yours"
          links={[
            { href: "/cart", name: "Cart" },
            { href: "/orders", name: "Orders" },
            { href: "/chat", name: "Assistant" },
            { href: "/tour", name: "What it can do" },
            { href: "/signin", name: "Account" },
          ]}
        />
      </div>
    </footer>
  );
}

interface FooterListProps {
  title: string;
  links: { href: string; name: string }[];
}

function FooterList({ title, links }: FooterListProps) {
  return (
    <nav aria-label={title}>
      <h2 className="mb-3 font-semibold">{title}</h2>
      <ul className="flex flex-col text-soft">
        {links.map(({ href, name }) => (
          <li key={href}>
            <Link
              href={href}
              prefetch={false}
              className="inline-block py-1 hover:text-ink hover:underline"
            >
              {name}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
