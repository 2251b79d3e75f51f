import type { TurnRecord } from "@/lib/chatkit";
import { pendingFromData } from "./rows";

export const TURN_COLUMNS = {
  id: true,
  threadId: true,
  runningThreadId: true,
  leaseUntil: true,
  stopRequested: true,
  pending: true,
  idempotencyKey: true,
} as const;

export interface TurnColumns {
  id: string;
  threadId: string;
  runningThreadId: string | null;
  leaseUntil: bigint;
  stopRequested: boolean;
  pending: string;
  idempotencyKey: string | null;
}

export function turnFromRow(row: TurnColumns): TurnRecord {
  return {
    id: row.id,
    thread_id: row.threadId,
    status: row.runningThreadId === null ? "ended" : "running",
    lease_until: Number(row.leaseUntil),
    stop_requested: row.stopRequested,
    pending: pendingFromData(row.pending),
    idempotency_key: row.idempotencyKey ?? undefined,
  };
}
