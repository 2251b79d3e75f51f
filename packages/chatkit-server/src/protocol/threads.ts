import * as z from "zod";
import { ThreadItemSchema, type ThreadItem } from "./items";
import { JsonObjectSchema } from "./json";
import { pageSchema, type Page } from "./page";

export const ThreadStatusSchema = z.discriminatedUnion("type", [
  z.looseObject({ type: z.literal("active") }),
  z.looseObject({ type: z.literal("locked"), reason: z.string().nullish() }),
  z.looseObject({ type: z.literal("closed"), reason: z.string().nullish() }),
]);
/** In the client, `locked` disables the composer and `closed` replaces it with a banner. */
export type ThreadStatus = z.infer<typeof ThreadStatusSchema>;

export const ThreadMetadataSchema = z.object({
  id: z.string(),
  /** ISO 8601, UTC. */
  created_at: z.string(),
  title: z.string().nullish(),
  status: ThreadStatusSchema.default({ type: "active" }),
  allowed_image_domains: z.array(z.string()).nullish(),
  /** Never sent to a client: clients always see `{}`. */
  metadata: JsonObjectSchema.default({}),
  /**
   * ISO 8601, UTC: when the last turn ended or the thread was last renamed. Set by stores that keep
   * it; not part of ChatKit's protocol, whose clients ignore it.
   */
  updated_at: z.string().nullish(),
});
export type ThreadMetadata = z.infer<typeof ThreadMetadataSchema>;

export const ThreadSchema = ThreadMetadataSchema.extend({ items: pageSchema(ThreadItemSchema) });
export type Thread = ThreadMetadata & { items: Page<ThreadItem> };
