import { z } from "zod";
import { TicketStatusSchema } from "@/lib/shop/support/ticket";

export const TicketFactsSchema = z.object({
  number: z.string(),
  subject: z.string(),
  description: z.string(),
  status: TicketStatusSchema,
  /** Null until the staff has answered. */
  answer: z.string().nullable(),
});
export type TicketFacts = z.infer<typeof TicketFactsSchema>;

export const TicketListSchema = z.object({
  status: z.literal("ok"),
  count: z.int(),
  /** Best match first for a search, otherwise newest first. */
  tickets: z.array(TicketFactsSchema),
});

export const TicketCreatedSchema = z.object({
  status: z.literal("created"),
  ticket: TicketFactsSchema,
});

export const EscalatedSchema = z.object({
  status: z.literal("escalated"),
  ticket: TicketFactsSchema,
});
