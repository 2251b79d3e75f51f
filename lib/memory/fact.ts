import { z } from "zod";

/** Maximum number of facts per user. */
export const MAX_FACTS = 50;
/** Maximum length of a fact in characters. */
export const MAX_FACT_LENGTH = 200;

export const FactTextSchema = z
  .string()
  .transform((text) => text.replace(/\s+/g, " ").trim())
  .pipe(z.string().min(1).max(MAX_FACT_LENGTH));

export const FactIdSchema = z.string().regex(/^fact_[0-9a-z]{1,40}$/);

/** Something that a user wants the assistant to remember. */
export interface Fact {
  id: string;
  text: string;
  /** Milliseconds since 1970. */
  createdAt: number;
}
