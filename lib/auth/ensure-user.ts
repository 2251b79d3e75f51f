import { getDatabase } from "@/lib/db";
import { ownerKey, type Owner } from "@/lib/db/owner";
import { DAY_MS, systemClock, type Clock } from "@/lib/clock";
import type { Caller } from "./caller";
import { runNewUserHooks } from "./new-user-hooks";

const SEEN_FOR_MS = DAY_MS;
const MAX_REMEMBERED = 10_000;

/** When this process last updated each user's row, so that most requests need no query. */
const touched = new Map<string, number>();

/** Creates a new caller's row and runs the new-user hooks; updates `seenAt` about once a day. */
export async function ensureUser(caller: Caller, clock: Clock = systemClock): Promise<void> {
  const now = clock();
  const key = ownerKey(caller);
  if (now - (touched.get(key) ?? 0) < SEEN_FOR_MS) return;

  const database = await getDatabase();
  const identity = { tenantId: caller.tenantId, id: caller.userId };
  const moment = BigInt(now);
  const user = await database.user.upsert({
    where: { tenantId_id: identity },
    create: {
      ...identity,
      name: caller.name ?? null,
      guest: caller.guest,
      createdAt: moment,
      seenAt: moment,
    },
    update: { seenAt: moment },
    select: { createdAt: true },
  });
  if (user.createdAt === moment) await runNewUserHooks(caller);

  if (touched.size >= MAX_REMEMBERED) touched.clear();
  touched.set(key, now);
}

/** Call this after a user's rows are deleted, so that the next request creates the user again. */
export function forgetUser(owner: Owner): void {
  touched.delete(ownerKey(owner));
}
