import { getDatabase } from "@/lib/db";
import { ShopError } from "../errors";
import { OwnerSchema, type Owner } from "../owner";
import {
  createTicketNumber,
  MAX_SEARCHED,
  MAX_UNANSWERED,
  NewTicketSchema,
  TicketNumberSchema,
  TicketStatusSchema,
  type NewTicket,
  type Ticket,
} from "./ticket";

const COLUMNS = {
  number: true,
  subject: true,
  description: true,
  status: true,
  threadId: true,
  answer: true,
  createdAt: true,
} as const;

interface TicketRow extends Omit<Ticket, "status" | "createdAt"> {
  status: string;
  createdAt: bigint;
}

/** The owner's tickets, newest first. */
export async function listTickets(owner: Owner): Promise<Ticket[]> {
  const { tenantId, userId } = OwnerSchema.parse(owner);
  const database = await getDatabase();
  const rows = await database.ticket.findMany({
    where: { tenantId, userId },
    orderBy: [{ createdAt: "desc" }, { number: "asc" }],
    take: MAX_SEARCHED,
    select: COLUMNS,
  });
  return rows.map(ticketFromRow);
}

/** Throws a ShopError if the owner already has `MAX_UNANSWERED` unanswered tickets. */
export async function createTicket(
  owner: Owner,
  input: NewTicket,
  now: number = Date.now(),
): Promise<Ticket> {
  const { tenantId, userId } = OwnerSchema.parse(owner);
  const ticket = NewTicketSchema.parse(input);
  const database = await getDatabase();
  const waiting = await database.ticket.count({
    where: { tenantId, userId, status: { not: "answered" } },
  });
  if (waiting >= MAX_UNANSWERED) {
    throw new ShopError(
      "too_many_tickets",
      `${MAX_UNANSWERED} of your tickets wait for an answer. Please give us time for those first.`,
      { count: MAX_UNANSWERED },
    );
  }
  const row = await database.ticket.create({
    data: {
      tenantId,
      userId,
      number: createTicketNumber(),
      status: ticket.threadId === null ? "open" : "waiting",
      createdAt: now,
      ...ticket,
    },
    select: COLUMNS,
  });
  return ticketFromRow(row);
}

/** For the shop's staff: all unanswered tickets of a tenant, oldest first. */
export async function listUnanswered(tenantId: string): Promise<(Ticket & Owner)[]> {
  const database = await getDatabase();
  const rows = await database.ticket.findMany({
    where: { tenantId, status: { in: ["open", "waiting"] } },
    orderBy: { createdAt: "asc" },
    take: MAX_SEARCHED,
    select: { ...COLUMNS, tenantId: true, userId: true },
  });
  return rows.map((row) => ({ ...ticketFromRow(row), userId: row.userId, tenantId: row.tenantId }));
}

/**
 * For the shop's staff: answers a user's ticket. False if it doesn't exist or was already answered.
 */
export async function answerTicket(owner: Owner, number: string, answer: string): Promise<boolean> {
  const { tenantId, userId } = OwnerSchema.parse(owner);
  const database = await getDatabase();
  const { count } = await database.ticket.updateMany({
    where: {
      tenantId,
      userId,
      number: TicketNumberSchema.parse(number),
      status: { not: "answered" },
    },
    data: { status: "answered", answer },
  });
  return count > 0;
}

function ticketFromRow({ createdAt, ...row }: TicketRow): Ticket {
  return { ...row, status: TicketStatusSchema.parse(row.status), createdAt: Number(createdAt) };
}
