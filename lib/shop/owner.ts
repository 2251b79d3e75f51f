import { z } from "zod";
import type { Owner } from "@/lib/db/owner";

export type { Owner };

/** Validates the owner of a cart or order where it enters the shop's functions. */
export const OwnerSchema = z.object({
  tenantId: z.string().min(1),
  userId: z.string().min(1),
}) satisfies z.ZodType<Owner>;
