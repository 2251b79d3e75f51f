import { z } from "zod";

export const FactListSchema = z.object({
  status: z.literal("ok"),
  count: z.int(),
  /** Oldest first. */
  facts: z.array(z.object({ fact_id: z.string(), fact: z.string() })),
});

export const RememberedSchema = z.object({ status: z.literal("remembered"), fact: z.string() });

export const ForgottenSchema = z.object({ status: z.literal("forgotten"), fact_id: z.string() });
