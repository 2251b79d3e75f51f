import type { Language } from "@/lib/assistant/demo-model";

export interface Topic {
  name: string;
  wish: string;
  words: string;
  query: string;
  section: string;
  examples: readonly string[];
  /** The short answer in other languages. */
  local?: Partial<Record<Language, string>>;
  lead?: "account" | "discount";
}
