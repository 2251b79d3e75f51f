import type { ThreadMetadata } from "@acme/chatkit-server/protocol";

export type DayGroup =
  | "history.today"
  | "history.yesterday"
  | "history.lastWeek"
  | "history.lastMonth"
  | "history.older";

export interface ThreadGroup {
  readonly name: DayGroup;
  readonly threads: readonly ThreadMetadata[];
}

const DAY_MS = 86_400_000;

/** Groups threads by how long ago they were created, in the server's order. */
export function groupByDay(threads: readonly ThreadMetadata[], now: Date): readonly ThreadGroup[] {
  const groups = new Map<DayGroup, ThreadMetadata[]>();
  for (const thread of threads) {
    const name = groupOf(new Date(thread.created_at), now);
    const group = groups.get(name);
    if (group) group.push(thread);
    else groups.set(name, [thread]);
  }
  return [...groups].map(([name, grouped]) => ({ name, threads: grouped }));
}

function groupOf(created: Date, now: Date): DayGroup {
  const days = Math.round((startOfDay(now) - startOfDay(created)) / DAY_MS);
  if (days <= 0) return "history.today";
  if (days === 1) return "history.yesterday";
  if (days <= 7) return "history.lastWeek";
  return days <= 30 ? "history.lastMonth" : "history.older";
}

function startOfDay(date: Date): number {
  return new Date(date.getFullYear(), date.getMonth(), date.getDate()).getTime();
}
