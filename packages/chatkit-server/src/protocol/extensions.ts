import * as z from "zod";
import { request } from "./request-envelope";
import { RequestIdSchema } from "./request-bounds";

// ChatKit's operations live in the domains `threads`, `items`, `attachments` and `input`. What this
// server adds lives in the domain `turns`, in operation names and in request metadata alike.

/** Ends the turn that runs in the thread, from any process. Answers `{ stopped: boolean }`. */
export const TurnsStopRequestSchema = request(
  "turns.stop",
  z.object({ thread_id: RequestIdSchema }),
);
export type TurnsStopRequest = z.infer<typeof TurnsStopRequestSchema>;

/** What `turns.stop` answers; false when nothing was running. */
export const TurnsStopResultSchema = z.object({ stopped: z.boolean() });
export type TurnsStopResult = z.infer<typeof TurnsStopResultSchema>;

/**
 * Streams the thread's newest turn: its finished items as `thread.item.done`, unfinished ones as
 * `thread.item.added` with all they hold, then the rest live. Ends with the turn; when none runs,
 * right after the finished items.
 */
export const TurnsAttachRequestSchema = request(
  "turns.attach",
  z.object({ thread_id: RequestIdSchema }),
);
export type TurnsAttachRequest = z.infer<typeof TurnsAttachRequestSchema>;

/** What tells a request that is sent again from a new one. */
export const IdempotencyKeySchema = RequestIdSchema.min(1).max(200);

/** What a client may say about a turn, as the member `turns` of a request's `metadata`. */
export const TurnRequestMetadataSchema = z.object({
  /**
   * The client stops turns with `turns.stop`: closing the connection is no stop, and the turn runs
   * on to its end.
   */
  explicit_stop: z.boolean().default(false),
  /**
   * Same as the header `Idempotency-Key`: a request sent again with the same key gets the outcome
   * of the first instead of repeating the message.
   */
  idempotency_key: IdempotencyKeySchema.optional(),
});
export type TurnRequestMetadata = z.infer<typeof TurnRequestMetadataSchema>;
