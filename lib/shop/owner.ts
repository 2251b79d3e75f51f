import { z } from "zod";
import type { Owner } from "@/lib/db/owner";

export type { Owner };

/** Checks at the shop's door whose cart and orders are meant. */
export const OwnerSchema = z.object({
  tenantId: z.string().min(1),
  userId: z.string().min(1),
}) satisfies z.ZodType<Owner>;
