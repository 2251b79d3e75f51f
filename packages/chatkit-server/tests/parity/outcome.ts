import { z } from "zod";
import { JsonValueSchema } from "@acme/chatkit-server/protocol";

/** What came of a step: what the client saw, and what the store holds afterwards. */
export const OutcomeSchema = z.object({
  events: z.array(JsonValueSchema),
  json: JsonValueSchema.optional(),
  /** Refused, or broken off. */
  failed: z.literal(true).optional(),
  cancelled: z.literal(true).optional(),
  /** Recorded for the last step of a sequence only. */
  stored: JsonValueSchema.optional(),
});
export type Outcome = z.infer<typeof OutcomeSchema>;

const ISO_TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)?$/;

/**
 * The outcome with times renamed, which differ on every run and in their zone, and without members
 * that say nothing: a store may keep an unset member as null or not at all.
 */
export function normalize(value: unknown): unknown {
  if (typeof value === "string") return ISO_TIME.test(value) ? "<time>" : value;
  if (Array.isArray(value)) return value.map(normalize);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, member]) => [key, normalize(member)]),
  );
}
