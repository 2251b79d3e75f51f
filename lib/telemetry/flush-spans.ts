import { tracing } from "./spans";

/** Waits for the work and sends its spans, before a serverless platform suspends the process. */
export async function flushSpansAfter(work: Promise<unknown>): Promise<void> {
  try {
    await work;
  } finally {
    await tracing()?.flush();
  }
}
