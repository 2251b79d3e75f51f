import type { z } from "zod";
import { JsonValueSchema, type ThreadMetadata } from "./protocol";

export interface ThreadState<State> {
  /** The state, or the schema's defaults if there is none or it no longer fits the schema. */
  read(thread: ThreadMetadata): State;
  /** Sets the state; the running turn stores it with the thread. */
  write(thread: ThreadMetadata, state: State): void;
  /** Replaces the state with what `change` returns, and returns it. */
  update(thread: ThreadMetadata, change: (state: State) => State): State;
}

export interface ThreadStateOptions {
  /** The member of the thread's metadata that contains the state. */
  key?: string;
}

/**
 * Typed state of a thread, such as what the assistant has learned so far. It is part of the
 * thread's metadata: stored when `respond` or a tool changes it, and never sent to clients.
 *
 * The schema must accept `{}`, usually through defaults: `z.object({ step: z.number().default(0)
 * })`.
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
