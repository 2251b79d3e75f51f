"use client";

import Link from "next/link";
import { usePathname } from "next/navigation";
import type { Category } from "@/lib/shop/product";

interface CategoryNavProps {
  categories: readonly Category[];
}

export function CategoryNav({ categories }: CategoryNavProps) {
  const pathname = usePathname();
  return (
    <nav aria-label="Categories">
      <ul className="-mx-2 flex gap-x-0.5 whitespace-nowrap">
        {categories.map(({ slug, name }) => {
          const href = `/categories/${slug}`;
          return (
            <li key={slug}>
              <Link
                href={href}
                // Prefetching a category would also load its pictures.
                prefetch={false}
                aria-current={pathname === href ? "page" : undefined}
                className="inline-flex h-9 items-center rounded-full px-2.5 text-[0.9375rem] text-soft @5xl:px-1.5 @5xl:text-sm @6xl:px-2.5 @6xl:text-[0.9375rem] transition-colors hover:text-ink aria-[current=page]:bg-sunken aria-[current=page]:font-semibold aria-[current=page]:text-ink"
              >
                {name}
              </Link>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}
