import { createHmac } from "node:crypto";
import { getDatabase, type Database, type Owner } from "@/lib/db";
import { systemClock, type Clock } from "@/lib/clock";
import { authSecret } from "./secret";
import { sessionMaxAgeSeconds, type SessionIdentity } from "./session-token";

/** How long a process goes by what it has read; a session that another process ends lasts so long. */
const REMEMBERED_MS = 5_000;
const MOST_REMEMBERED = 10_000;
/** Before all sessions. */
const NEVER = -1;

interface Memory {
  /** By key, the last moment whose sessions are over, and when it was read. */
  known: Map<string, { before: number; readAt: number }>;
  /** Counts up with each session that this process ends: what was being read meanwhile is stale. */
  ended: number;
}

// Kept on the global object: a module may be loaded more than once in a process.
const holder: typeof globalThis & { chatkitStarterEndedSessions?: Memory } = globalThis;

/** Ends the session of one sign-in, in all of its copies. */
export async function endSession(
  session: Pick<SessionIdentity, "sessionId">,
  clock: Clock = systemClock,
): Promise<void> {
  await end(sessionKey(session), clock);
}

/** Ends all sessions that a user has now. */
export async function endSessionsOf(owner: Owner, clock: Clock = systemClock): Promise<void> {
  await end(userKey(owner), clock);
}

/** Whether a session with a good cookie has been ended, to within a few seconds of other processes. */
export async function isEnded(
  session: Pick<SessionIdentity, "sessionId" | "since" | "tenantId" | "userId">,
  clock: Clock = systemClock,
): Promise<boolean> {
  const keys = [sessionKey(session), userKey(session)];
  const memory = remembered();
  const now = clock();
  const fresh = keys.map((key) => memory.known.get(key));
  if (fresh.some((each) => each === undefined || now - each.readAt >= REMEMBERED_MS)) {
    await readInto(memory, keys, now);
  }
  return keys.some((key) => session.since <= (memory.known.get(key)?.before ?? NEVER));
}

/** Forgets sessions whose cookies are over by themselves. */
export async function sweepEndedSessions(database: Database, now: number): Promise<void> {
  await database.endedSession.deleteMany({ where: { expiresAt: { lt: BigInt(now) } } });
}

async function end(key: string, clock: Clock): Promise<void> {
  const now = clock();
  const database = await getDatabase();
  const row = {
    before: BigInt(now),
    expiresAt: BigInt(now + sessionMaxAgeSeconds * 1_000),
  };
  await database.endedSession.upsert({ where: { key }, create: { key, ...row }, update: row });
  const memory = remembered();
  memory.ended += 1;
  memory.known.set(key, { before: now, readAt: now });
}

async function readInto(memory: Memory, keys: readonly string[], now: number): Promise<void> {
  for (;;) {
    const endedBefore = memory.ended;
    const database = await getDatabase();
    const rows = await database.endedSession.findMany({
      where: { key: { in: [...keys] } },
      select: { key: true, before: true },
    });
    if (memory.ended !== endedBefore) continue;
    if (memory.known.size >= MOST_REMEMBERED) memory.known.clear();
    for (const key of keys) {
      const before = rows.find((row) => row.key === key)?.before ?? NEVER;
      memory.known.set(key, { before: Number(before), readAt: now });
    }
    return;
  }
}

function sessionKey({ sessionId }: Pick<SessionIdentity, "sessionId">): string {
  return keyOf("session", sessionId);
}

function userKey({ tenantId, userId }: Owner): string {
  return keyOf("user", tenantId, userId);
}

function keyOf(...parts: string[]): string {
  return createHmac("sha256", authSecret()).update(JSON.stringify(parts)).digest("base64url");
}

function remembered(): Memory {
  holder.chatkitStarterEndedSessions ??= { known: new Map(), ended: 0 };
  return holder.chatkitStarterEndedSessions;
}
