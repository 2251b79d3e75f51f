import { z } from "zod";
import { createReadableCode } from "../readable-code";

/** `waiting`: a thread is locked until a person answers. */
export const TicketStatusSchema = z.enum(["open", "waiting", "answered"]);
export type TicketStatus = z.infer<typeof TicketStatusSchema>;

/** Maximum number of unanswered tickets per user. */
export const MAX_UNANSWERED = 20;
/** Number of tickets that a search covers, newest first. */
export const MAX_SEARCHED = 100;

export const NewTicketSchema = z.object({
  subject: z.string().trim().min(3).max(120),
  description: z.string().trim().min(3).max(2_000),
  /** The id of the thread that is waiting for the answer. */
  threadId: z.string().min(1).max(100).nullable().default(null),
});
export type NewTicket = z.input<typeof NewTicketSchema>;

export const TicketNumberSchema = z
  .string()
  .trim()
  .toUpperCase()
  .regex(/^HT-[0-9A-Z]{5}$/);

export interface Ticket {
  number: string;
  subject: string;
  description: string;
  status: TicketStatus;
  threadId: string | null;
  /** The answer from the shop's staff. */
  answer: string | null;
  /** Milliseconds since 1970. */
  createdAt: number;
}

export function createTicketNumber(): string {
  return `HT-${createReadableCode(5)}`;
}
