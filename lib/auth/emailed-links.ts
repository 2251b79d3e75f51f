import { createHash, randomBytes } from "node:crypto";
import { getDatabase, type Database, type Owner, type Transaction } from "@/lib/db";
import { systemClock, type Clock } from "@/lib/clock";
import { configuredOriginOf } from "@/lib/site-origin";

const TOKEN_BYTES = 32;
const HOUR_MS = 60 * 60 * 1_000;

interface Purpose {
  path: string;
  lasts: number;
}

const purposes = {
  reset_password: { path: "/signin/reset", lasts: HOUR_MS },
  confirm_email: { path: "/signin/confirm", lasts: 3 * 24 * HOUR_MS },
} as const satisfies Record<string, Purpose>;

type LinkPurpose = keyof typeof purposes;

interface UsedLink {
  token: string;
  purpose: LinkPurpose;
  /** The tenant whose page was opened. */
  tenantId: string;
}

/**
 * Makes a link for the account. Its token follows `#`, which browsers send to no server, so that no
 * log and no other site gets it.
 */
export async function createLink(
  { tenantId, userId }: Owner,
  purpose: LinkPurpose,
  clock: Clock = systemClock,
): Promise<string> {
  const token = randomBytes(TOKEN_BYTES).toString("base64url");
  const { path, lasts } = purposes[purpose];
  const database = await getDatabase();
  const expiresAt = BigInt(clock() + lasts);
  await database.emailedLink.create({
    data: { hash: hashOf(token), tenantId, userId, purpose, expiresAt },
  });
  return `${configuredOriginOf(tenantId)}${path}#${token}`;
}

/** Whose link it is; null if it is unknown, used, expired or for something else. */
export async function ownerOfLink(
  { token, purpose, tenantId }: UsedLink,
  clock: Clock = systemClock,
): Promise<Owner | null> {
  const database = await getDatabase();
  return database.emailedLink.findFirst({
    where: { hash: hashOf(token), purpose, tenantId, expiresAt: { gt: BigInt(clock()) } },
    select: { tenantId: true, userId: true },
  });
}

/** Uses a link up, with all of its owner's for the same purpose. False if it was used already. */
export async function useLink(
  transaction: Transaction,
  owner: Owner,
  { token, purpose }: Omit<UsedLink, "tenantId">,
): Promise<boolean> {
  const { count } = await transaction.emailedLink.deleteMany({
    where: { ...owner, hash: hashOf(token), purpose },
  });
  if (count > 0) await deleteLinks(transaction, owner, purpose);
  return count > 0;
}

export async function deleteLinks(
  database: Database | Transaction,
  { tenantId, userId }: Owner,
  purpose: LinkPurpose,
): Promise<void> {
  await database.emailedLink.deleteMany({ where: { tenantId, userId, purpose } });
}

/** Deletes the links that have expired. */
export async function sweepEmailedLinks(database: Database, now: number): Promise<void> {
  await database.emailedLink.deleteMany({ where: { expiresAt: { lt: BigInt(now) } } });
}

function hashOf(token: string): string {
  return createHash("sha256").update(token).digest("base64url");
}
