import type { z } from "zod";
import { JsonValueSchema, type ThreadMetadata } from "./protocol";

export interface ThreadState<State> {
  /** The state; what the schema makes of nothing when none was written or the schema outgrew it. */
  read(thread: ThreadMetadata): State;
  /** Puts the state into the thread; the running turn stores it with the thread. */
  write(thread: ThreadMetadata, state: State): void;
  /** Writes what `change` makes of the state, and returns it. */
  update(thread: ThreadMetadata, change: (state: State) => State): State;
}

export interface ThreadStateOptions {
  /** The member of the thread's metadata that holds the state. */
  key?: string;
}

/**
 * A typed state of a thread, such as what the assistant has found out so far. It lives in the
 * thread's metadata: stored by itself after `respond` or a tool changed it, never sent to a client.
 *
 * The schema must accept nothing, usually by defaults: `z.object({ step: z.number().default(0) })`,
 * for which `undefined` counts as `{}`.
 */
export function defineThreadState<Schema extends z.ZodType>(
  schema: Schema,
  { key = "state" }: ThreadStateOptions = {},
): ThreadState<z.output<Schema>> {
  function read(thread: ThreadMetadata): z.output<Schema> {
    const stored = schema.safeParse(thread.metadata[key] ?? {});
    return stored.success ? stored.data : schema.parse({});
  }

  function write(thread: ThreadMetadata, state: z.output<Schema>): void {
    thread.metadata = { ...thread.metadata, [key]: JsonValueSchema.parse(schema.parse(state)) };
  }

  function update(
    thread: ThreadMetadata,
    change: (state: z.output<Schema>) => z.output<Schema>,
  ): z.output<Schema> {
    const state = change(read(thread));
    write(thread, state);
    return state;
  }

  return { read, write, update };
}
