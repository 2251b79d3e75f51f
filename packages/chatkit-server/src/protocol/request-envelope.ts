import * as z from "zod";
import { JsonValueSchema } from "./json";

const metadata = z
  .record(z.string(), JsonValueSchema)
  .nullish()
  .transform((value) => value ?? {});

/** The envelope of every operation; `metadata` is the integration's own. */
export function request<Type extends string, Params extends z.ZodType>(type: Type, params: Params) {
  return z.object({ type: z.literal(type), params, metadata });
}
