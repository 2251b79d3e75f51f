import { DAY_MS, isoDay } from "@/lib/clock";
import { getDatabase } from "@/lib/db";
import { SITE_NAME } from "@/lib/site-name";
import { z } from "zod";
import { ShopError } from "../errors";
import { readJsonColumn } from "../json-column";
import { formatMoney } from "../money";
import { OwnerSchema, type Owner } from "../owner";
import { createReadableCode } from "../readable-code";
import { QuoteLineSchema, type Quote } from "./quote";

/** Maximum number of proposals per user. */
export const MAX_PROPOSALS = 50;
const VALID_DAYS = 30;

const ProposalNumberSchema = z.string().regex(/^P-[0-9A-Z]{6}$/);

interface Proposal extends Quote {
  number: string;
  /** Milliseconds since 1970. */
  createdAt: number;
}

/** Saves a quote as a proposal. Throws a ShopError if `MAX_PROPOSALS` are stored. */
export async function createProposal(
  owner: Owner,
  { lines, totalCents, currency }: Quote,
  now: number = Date.now(),
): Promise<Proposal> {
  const { tenantId, userId } = OwnerSchema.parse(owner);
  const database = await getDatabase();
  const kept = await database.proposal.count({ where: { tenantId, userId } });
  if (kept >= MAX_PROPOSALS) {
    const message = `You have ${kept} proposals already; please ask our team.`;
    throw new ShopError("too_many_proposals", message, { count: kept });
  }
  const number = `P-${createReadableCode(6)}`;
  const data = { tenantId, userId, number, totalCents, currency, createdAt: now };
  await database.proposal.create({ data: { ...data, lines: JSON.stringify(lines) } });
  return { number, lines, totalCents, currency, createdAt: now };
}

/** One of the owner's proposals; null if it doesn't exist or belongs to someone else. */
export async function findProposal(owner: Owner, number: string): Promise<Proposal | null> {
  const { tenantId, userId } = OwnerSchema.parse(owner);
  const parsed = ProposalNumberSchema.safeParse(number);
  if (!parsed.success) return null;
  const database = await getDatabase();
  const row = await database.proposal.findUnique({
    where: { tenantId_userId_number: { tenantId, userId, number: parsed.data } },
    select: { number: true, lines: true, totalCents: true, currency: true, createdAt: true },
  });
  return (
    row && {
      ...row,
      lines: readJsonColumn(row.lines, z.array(QuoteLineSchema)),
      createdAt: Number(row.createdAt),
    }
  );
}

/** A proposal as Markdown, to read and print. */
export function proposalText({ number, lines, totalCents, currency, createdAt }: Proposal): string {
  const money = (cents: number) => formatMoney(cents, currency);
  const rows = lines.map(
    ({ name, quantity, unitCents, discountPercent, totalCents: total }) =>
      `| ${name} | ${quantity} | ${money(unitCents)} | ${discountPercent}% | ${money(total)} |`,
  );
  return [
    `# Proposal ${number}`,
    `${SITE_NAME}, ${isoDay(createdAt)}. Valid until ${isoDay(createdAt + VALID_DAYS * DAY_MS)}.`,
    [
      "| Product | Quantity | Each | Discount | Total |",
      "| --- | ---: | ---: | ---: | ---: |",
      ...rows,
    ].join("\n"),
    `**Total: ${money(totalCents)}**, shipping included.`,
    "This shop is a demonstration: nothing will be charged or sent.\n",
  ].join("\n\n");
}
