import * as z from "zod";
import { request } from "./request-envelope";
import { RequestIdSchema } from "./request-bounds";

// ChatKit's operations live in the domains `threads`, `items`, `attachments` and `input`. This server's
// additions live in the domain `turns`, both in operation names and in request metadata.

/** Stops the thread's running turn, from any process. Answers `{ stopped: boolean }`. */
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

/** Identifies a request, so that a repetition can be detected. */
export const IdempotencyKeySchema = RequestIdSchema.min(1).max(200);

/** Options of a turn, in the member `turns` of a request's `metadata`. */
export const TurnRequestMetadataSchema = z.object({
  /**
   * The client stops turns with `turns.stop`. If the connection closes, the turn continues to its
   * end.
   */
  explicit_stop: z.boolean().default(false),
  /**
   * Same as the header `Idempotency-Key`: a repeated request with the same key gets the outcome of
   * the first one instead of repeating the message.
   */
  idempotency_key: IdempotencyKeySchema.optional(),
});
export type TurnRequestMetadata = z.infer<typeof TurnRequestMetadataSchema>;
