import { z } from "zod";
import { JsonValueSchema } from "@acme/chatkit-server/protocol";

/** The outcome of a step: what the client saw and what the store contains afterward. */
export const OutcomeSchema = z.object({
  events: z.array(JsonValueSchema),
  json: JsonValueSchema.optional(),
  /** Rejected or broken off. */
  failed: z.literal(true).optional(),
  cancelled: z.literal(true).optional(),
  /** Recorded only for the last step of a sequence. */
  stored: JsonValueSchema.optional(),
});
export type Outcome = z.infer<typeof OutcomeSchema>;

const ISO_TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)?$/;

/**
 * The outcome with times replaced, because they differ between runs, and without empty members,
 * which a store may keep as null or omit.
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
