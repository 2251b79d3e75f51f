import Link from "next/link";
import { Icon, type IconName } from "@/components/ui/icon";
import { ThemeSwitch } from "@/components/ui/theme-switch";
import type { Category } from "@/lib/shop/product";
import { SITE_NAME } from "@/lib/site-name";
import { CartButton } from "./cart-button";
import { CategoryNav } from "./category-nav";
import { Wordmark } from "./wordmark";

interface SiteHeaderProps {
  categories: readonly Category[];
}

export function SiteHeader({ categories }: SiteHeaderProps) {
  return (
    <header className="sticky top-0 z-30 print:static border-b border-line bg-paper/92 backdrop-blur-md">
      <div className="page-width flex h-16 items-center gap-x-2 @4xl:gap-x-6">
        <Link
          href="/"
          aria-label={`${SITE_NAME}, home`}
          className="-ml-1 flex h-11 min-w-0 items-center px-1"
        >
          <Wordmark />
        </Link>
        <div className="hidden min-w-0 grow print:hidden @5xl:block">
          <CategoryNav categories={categories} />
        </div>
        <div className="-mr-2 ml-auto flex shrink-0 items-center print:hidden">
          <HeaderLink href="/search" label="Search" icon="search" />
          <span className="@max-[22rem]:hidden">
            <ThemeSwitch />
          </span>
          <HeaderLink href="/orders" label="Orders" icon="box" className="@max-md:hidden" />
          <HeaderLink href="/signin" label="Account" icon="user" />
          <CartButton />
        </div>
      </div>
      <div className="page-width overflow-x-auto print:hidden pb-2 [scrollbar-width:none] in-data-[assistant-page=true]:hidden @5xl:hidden">
        <CategoryNav categories={categories} />
      </div>
    </header>
  );
}

interface HeaderLinkProps {
  href: string;
  label: string;
  icon: IconName;
  className?: string;
}

function HeaderLink({ href, label, icon, className = "" }: HeaderLinkProps) {
  return (
    <Link
      href={href}
      prefetch={false}
      aria-label={label}
      title={label}
      className={`inline-grid size-11 place-items-center rounded-full transition-colors hover:bg-sunken ${className}`}
    >
      <Icon name={icon} />
    </Link>
  );
}
