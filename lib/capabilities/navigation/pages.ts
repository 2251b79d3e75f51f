import { z } from "zod";

const PAGES =
  /^\/(?:cart|checkout|chat|orders(?:\/AC-[2-9A-Z]{7})?|(?:products|help|categories)\/[a-z0-9]+(?:-[a-z0-9]+)*)?$/;

/** A page of this site. The model can't navigate anywhere else. */
export const PagePathSchema = z
  .string()
  .max(160)
  .regex(PAGES)
  .describe(
    "/ (home), /cart, /checkout, /orders, /orders/{order number}, /products/{slug}, /categories/{slug} or /help/{slug}; slugs as tools return them.",
  );
