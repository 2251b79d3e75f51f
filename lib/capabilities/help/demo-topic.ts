import type { Language } from "@/lib/assistant/demo-model";

/** A question that one section of a help page answers. */
export interface Topic {
  name: string;
  wish: string;
  words: string;
  /** The search that finds the help page. */
  query: string;
  /** The heading of the section. */
  section: string;
  examples: readonly string[];
  /** The short answer in other languages. */
  local?: Partial<Record<Language, string>>;
  lead?: "person" | "account" | "discount";
}
