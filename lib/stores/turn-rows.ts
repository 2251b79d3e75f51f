import { z } from "zod";
import type { TurnRecord } from "@acme/chatkit-server";
import { pendingFromData } from "./rows";

export const TurnRowsSchema = z.array(
  z.object({
    id: z.string(),
    threadId: z.string(),
    running: z.coerce.number(),
    leaseLeft: z.coerce.number(),
    stopRequested: z.coerce.number(),
    pending: z.string(),
    idempotencyKey: z.string().nullable(),
    requestDigest: z.string().nullable(),
  }),
);

type TurnRow = z.infer<typeof TurnRowsSchema>[number];

/**
 * `now` is this process's time. The rest of the lease was calculated with the clock that granted
 * it.
 */
export function turnFromRow(row: TurnRow, now: number): TurnRecord {
  return {
    id: row.id,
    thread_id: row.threadId,
    status: row.running === 1 ? "running" : "ended",
    lease_until: now + row.leaseLeft,
    stop_requested: row.stopRequested === 1,
    pending: pendingFromData(row.pending),
    idempotency_key: row.idempotencyKey ?? undefined,
    request_digest: row.requestDigest ?? undefined,
  };
}
