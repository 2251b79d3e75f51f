import { createHmac } from "node:crypto";
import { getDatabase, type Database, type Owner } from "@/lib/db";
import { systemClock, type Clock } from "@/lib/clock";
import { authSecret } from "./secret";
import { sessionMaxAgeSeconds, type SessionIdentity } from "./session-token";

/**
 * How long a process caches what it read; a session ended by another process stays valid that long.
 */
const REMEMBERED_MS = 5_000;
const MAX_REMEMBERED = 10_000;
/** Earlier than the start of any session. */
const NEVER = -1;

interface Memory {
  /**
   * By key: `before` is the latest start time of an ended session, `readAt` is when it was read.
   */
  known: Map<string, { before: number; readAt: number }>;
  /**
   * Incremented whenever this process ends a session, to detect that a concurrent read is stale.
   */
  ended: number;
}

// Stored on the global object because a process may load this module more than once.
const holder: typeof globalThis & { chatkitStarterEndedSessions?: Memory } = globalThis;

/** Ends one session, including all copies of its cookie. */
export async function endSession(
  session: Pick<SessionIdentity, "sessionId">,
  clock: Clock = systemClock,
): Promise<void> {
  await end(sessionKey(session), clock);
}

/** Ends all current sessions of a user. */
export async function endSessionsOf(owner: Owner, clock: Clock = systemClock): Promise<void> {
  await end(userKey(owner), clock);
}

/**
 * Whether a session with a valid cookie was ended. Other processes' changes take a few seconds to
 * show up.
 */
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

/** Deletes the rows of sessions whose cookies have expired anyway. */
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
    if (memory.known.size >= MAX_REMEMBERED) memory.known.clear();
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
