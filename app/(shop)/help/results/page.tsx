import type { Metadata } from "next";
import type { SearchParams } from "@/components/shop/catalog-address";
import { readCatalogAddress } from "@/components/shop/catalog-address";
import { HelpPage } from "@/components/shop/help-page";

export const metadata: Metadata = { title: "Help" };

interface HelpResultsProps {
  searchParams: Promise<SearchParams>;
}

/** Help search results. The proxy rewrites the help page's URL to this page. */
export default async function HelpResults({ searchParams }: HelpResultsProps) {
  return <HelpPage text={readCatalogAddress(await searchParams).text} />;
}
