import { z } from "zod";

export const OwnerSchema = z.object({
  tenantId: z.string().min(1),
  userId: z.string().min(1),
});

/** Whose cart and orders a query may see; every row with an owner is read and written by both ids. */
export type Owner = z.infer<typeof OwnerSchema>;
