import { z } from "zod";

/** Text that every database can compare with its own: PostgreSQL rejects NUL characters. */
export const comparableText = z
  .string()
  .refine((text) => !text.includes("\0"), "must not contain NUL characters");
