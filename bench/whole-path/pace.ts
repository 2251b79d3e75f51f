import { workload } from "../workload";

/** How the model's stand-in answers a message that contains the pace's name. */
export interface Pace {
  deltas: number;
  /** Milliseconds before each delta; 0 sends everything at once. */
  everyMs: number;
  /** Whether each delta's text is the time at which it was sent. */
  isTimed: boolean;
}

const paces = {
  "bench flood": { deltas: workload.deltas, everyMs: 0, isTimed: false },
  "bench paced": { deltas: 150, everyMs: 20, isTimed: true },
  "bench short": { deltas: 1, everyMs: 0, isTimed: false },
  "bench five seconds": { deltas: 50, everyMs: 100, isTimed: false },
  "bench slow": { deltas: 120, everyMs: 1_000, isTimed: false },
} satisfies Record<string, Pace>;

export type PaceName = keyof typeof paces;

/** The pace that the request's last message names. */
export function paceIn(body: string): Pace {
  const names = Object.keys(paces) as PaceName[];
  const at = (name: string) => body.lastIndexOf(name);
  const name = names.reduce((last, other) => (at(other) > at(last) ? other : last));
  return paces[name];
}
