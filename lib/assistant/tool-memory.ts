import { z } from "zod";

/**
 * What a tool answered, kept in the thread as hidden context. Tool calls themselves are not items of
 * a thread, so without it no model could tell in a later turn what “the second one” was.
 */
export const ToolMemorySchema = z.object({
  tool: z.string(),
  arguments: z.record(z.string(), z.unknown()),
  result: z.unknown(),
});
export type ToolMemory = z.infer<typeof ToolMemorySchema>;
