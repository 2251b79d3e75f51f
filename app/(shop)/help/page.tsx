import type { Metadata } from "next";
import { HelpPage } from "@/components/shop/help-page";

export const metadata: Metadata = { title: "Help" };

export default function HelpRoute() {
  return <HelpPage text="" />;
}
