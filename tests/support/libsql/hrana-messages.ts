import { z } from "zod";

/**
 * Requests of libSQL's "Hrana over HTTP" protocol, version 2, as its JavaScript client sends them.
 */
const ValueSchema = z.discriminatedUnion("type", [
  z.object({ type: z.literal("null") }),
  z.object({ type: z.literal("integer"), value: z.string() }),
  z.object({ type: z.literal("float"), value: z.number() }),
  z.object({ type: z.literal("text"), value: z.string() }),
  z.object({ type: z.literal("blob"), base64: z.string() }),
]);
export type Value = z.infer<typeof ValueSchema>;

const SqlSchema = z.object({ sql: z.string().optional(), sql_id: z.number().optional() });
export type SqlReference = z.infer<typeof SqlSchema>;

const StatementSchema = SqlSchema.extend({ args: z.array(ValueSchema).default([]) });
export type Statement = z.infer<typeof StatementSchema>;

const ConditionSchema = z.discriminatedUnion("type", [
  z.object({ type: z.literal("ok"), step: z.number() }),
  z.object({ type: z.literal("error"), step: z.number() }),
  z.object({
    type: z.literal("not"),
    get cond() {
      return ConditionSchema;
    },
  }),
  z.object({
    type: z.literal("and"),
    get conds() {
      return z.array(ConditionSchema);
    },
  }),
]);
export type Condition = z.infer<typeof ConditionSchema>;

const StepSchema = z.object({ condition: ConditionSchema.nullish(), stmt: StatementSchema });
export type Step = z.infer<typeof StepSchema>;

const StreamRequestSchema = z.discriminatedUnion("type", [
  z.object({ type: z.literal("execute"), stmt: StatementSchema }),
  z.object({ type: z.literal("batch"), batch: z.object({ steps: z.array(StepSchema) }) }),
  SqlSchema.extend({ type: z.literal("sequence") }),
  z.object({ type: z.literal("store_sql"), sql_id: z.number(), sql: z.string() }),
  z.object({ type: z.literal("close_sql"), sql_id: z.number() }),
  z.object({ type: z.literal("close") }),
]);
export type StreamRequest = z.infer<typeof StreamRequestSchema>;

export const PipelineSchema = z.object({
  baton: z.string().nullish(),
  requests: z.array(StreamRequestSchema),
});
export type Pipeline = z.infer<typeof PipelineSchema>;

export interface StatementResult {
  cols: { name: string; decltype: string | null }[];
  rows: Value[][];
  affected_row_count: number;
  last_insert_rowid: string | null;
}

export interface ProtocolError {
  message: string;
  code: string;
}

export interface BatchResult {
  step_results: (StatementResult | null)[];
  step_errors: (ProtocolError | null)[];
}

export function toArgument(value: Value): null | bigint | number | string | Uint8Array {
  switch (value.type) {
    case "null":
      return null;
    case "integer":
      return BigInt(value.value);
    case "blob":
      return Buffer.from(value.base64, "base64");
    default:
      return value.value;
  }
}

export function toValue(value: unknown): Value {
  if (typeof value === "bigint") return { type: "integer", value: String(value) };
  if (typeof value === "number") return { type: "float", value };
  if (typeof value === "string") return { type: "text", value };
  if (value instanceof ArrayBuffer) {
    return { type: "blob", base64: Buffer.from(value).toString("base64").replace(/=+$/, "") };
  }
  return { type: "null" };
}
