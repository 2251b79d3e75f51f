import type { Metadata } from "next";
import type { SearchParams } from "@/components/shop/catalog-address";
import { readCatalogAddress, readCatalogMistakes } from "@/components/shop/catalog-address";
import { HelpPage } from "@/components/shop/help-page";

export const metadata: Metadata = { title: "Help" };

interface HelpResultsProps {
  searchParams: Promise<SearchParams>;
}

/** Help search results. The proxy rewrites the help page's URL to this page. */
export default async function HelpResults({ searchParams }: HelpResultsProps) {
  const typed = await searchParams;
  const { isTextCut } = readCatalogMistakes(typed);
  return <HelpPage text={readCatalogAddress(typed).text} isTextCut={isTextCut} />;
}
