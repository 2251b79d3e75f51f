import * as z from "zod";
import { request } from "./request-envelope";
import { RequestIdSchema } from "./request-bounds";

// ChatKit's operations are in the domains `threads`, `items`, `attachments` and `input`. This
// server's additions are in the domain `turns`, in both operation names and request metadata.

/** Stops the thread's running turn, even in another process. Returns `{ stopped: boolean }`. */
export const TurnsStopRequestSchema = request(
  "turns.stop",
  z.object({ thread_id: RequestIdSchema }),
);
export type TurnsStopRequest = z.infer<typeof TurnsStopRequestSchema>;

/** The result of `turns.stop`: false if no turn was running. */
export const TurnsStopResultSchema = z.object({ stopped: z.boolean() });
export type TurnsStopResult = z.infer<typeof TurnsStopResultSchema>;

/**
 * Streams the thread's newest turn: finished items as `thread.item.done`, unfinished ones as
 * `thread.item.added` with their content so far, then the rest live. Ends with the turn, or after
 * the finished items if none is running.
 */
export const TurnsAttachRequestSchema = request(
  "turns.attach",
  z.object({ thread_id: RequestIdSchema }),
);
export type TurnsAttachRequest = z.infer<typeof TurnsAttachRequestSchema>;

/** Identifies a request, so that a repeated request can be detected. */
export const IdempotencyKeySchema = RequestIdSchema.min(1).max(200);

/** Options of a turn: the member `turns` of a request's `metadata`. */
export const TurnRequestMetadataSchema = z.object({
  /**
   * The client stops turns with `turns.stop`. If the connection closes, the turn still runs to its
   * end.
   */
  explicit_stop: z.boolean().default(false),
  /**
   * Same as the `Idempotency-Key` header: a repeated request with the same key gets the outcome of
   * the first one, and its message isn't stored again.
   */
  idempotency_key: IdempotencyKeySchema.optional(),
});
export type TurnRequestMetadata = z.infer<typeof TurnRequestMetadataSchema>;
