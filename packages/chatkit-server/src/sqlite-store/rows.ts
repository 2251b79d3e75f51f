import { z } from "zod";
import type { Page } from "../protocol";

const DataSchema = z.object({ data: z.string() });

/** The row's parsed JSON; undefined without a row. */
export function readData<Schema extends z.ZodType>(
  row: unknown,
  schema: Schema,
): z.output<Schema> | undefined {
  if (row === undefined) return undefined;
  return schema.parse(JSON.parse(DataSchema.parse(row).data));
}

/** The page of rows from a query with `limit + 1`. */
export function toPage<Schema extends z.ZodType<{ id: string }>>(
  rows: readonly unknown[],
  limit: number,
  schema: Schema,
): Page<z.output<Schema>> {
  const data = rows
    .slice(0, limit)
    .map((row) => schema.parse(JSON.parse(DataSchema.parse(row).data)));
  const hasMore = rows.length > limit;
  return { data, has_more: hasMore, after: hasMore ? data.at(-1)?.id : undefined };
}
