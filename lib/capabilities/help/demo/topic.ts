import type { Language, Wish } from "@/lib/assistant/demo-model";

export interface Topic {
  name: string;
  wish: string;
  words: string;
  query: string;
  section: string;
  examples: readonly string[];
  /** The short answer in other languages. */
  local?: Partial<Record<Language, string>>;
  /** The short answer to a more specific question, which comes first. */
  answer?: (wish: Wish) => string | null;
  lead?: "account" | "discount";
}
