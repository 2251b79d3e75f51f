import { workload } from "../workload";

/** How the model's stand-in answers a message that contains the pace's name. */
export interface Pace {
  deltas: number;
  /** Milliseconds before each delta; 0 sends everything at once. */
  everyMs: number;
  /** What each delta says: the time at which it was sent, or its number. Default: a word. */
  says?: "time" | "number";
  /** The deltas begin only when the stand-in is asked to release them. */
  isHeld?: boolean;
  /** How the answer ends instead of with its whole text. */
  end?: PaceEnd;
}

export type PaceEnd =
  /** The model reports a failure. */
  | "failure"
  /** The connection is closed. */
  | "cut"
  /** A call of a client tool; the answer to its output is short. */
  | "page call";

export const paces = {
  "bench flood": { deltas: workload.deltas, everyMs: 0 },
  "bench paced": { deltas: 150, everyMs: 20, says: "time" },
  "bench short": { deltas: 1, everyMs: 0 },
  "bench five seconds": { deltas: 50, everyMs: 100 },
  "bench slow": { deltas: 120, everyMs: 1_000 },
  "bench held": { deltas: 60, everyMs: 1_000, says: "number", isHeld: true },
  "bench fails": { deltas: 5, everyMs: 100, end: "failure" },
  "bench breaks off": { deltas: 5, everyMs: 100, end: "cut" },
  "bench calls the page": { deltas: 0, everyMs: 100, end: "page call" },
} satisfies Record<string, Pace>;

export type PaceName = keyof typeof paces;

/** The whole text of an answer that says its deltas' numbers. */
export function numbersOf(deltas: number): string {
  return Array.from({ length: deltas }, (_, index) => `${index} `).join("");
}

/** The pace that the request's last message names, or the short one after a client tool's output. */
export function paceIn(body: string): Pace {
  const names = Object.keys(paces) as PaceName[];
  const at = (name: string) => body.lastIndexOf(name);
  const name = names.reduce((last, other) => (at(other) > at(last) ? other : last));
  const isAnswered = body.lastIndexOf('"function_call_output"') > at(name);
  return isAnswered ? paces["bench short"] : paces[name];
}
