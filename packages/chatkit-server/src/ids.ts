export const idPrefixes = {
  thread: "thr",
  message: "msg",
  tool_call: "tc",
  workflow: "wf",
  task: "tsk",
  attachment: "atc",
  sdk_hidden_context: "shcx",
  turn: "trn",
} as const;

export type IdKind = keyof typeof idPrefixes;

const TIME_DIGITS = 12;
const RANDOM_BYTES = 10;

const CREATED_ID = new RegExp(`^[a-z]+_([0-9a-f]{${TIME_DIGITS}})[0-9a-f]{${RANDOM_BYTES * 2}}$`);

/**
 * The time at which `createId` created the id, in milliseconds since 1970; null for any other id.
 */
export function timeOfId(id: string): number | null {
  const digits = CREATED_ID.exec(id)?.[1];
  return digits === undefined ? null : Number.parseInt(digits, 16);
}

/**
 * An id that sorts by creation time: prefix, milliseconds since 1970 in hexadecimal, 80 random
 * bits. The Python server's 32 random bits would collide within a single busy deployment.
 */
export function createId(kind: IdKind, now: number = Date.now()): string {
  const time = Math.floor(now).toString(16).padStart(TIME_DIGITS, "0");
  const random = crypto.getRandomValues(new Uint8Array(RANDOM_BYTES));
  const digits = Array.from(random, (byte) => byte.toString(16).padStart(2, "0")).join("");
  return `${idPrefixes[kind]}_${time}${digits}`;
}
