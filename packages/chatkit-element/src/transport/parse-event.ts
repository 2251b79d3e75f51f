import "./csp-safe-zod";
import * as z from "zod";
import {
  ThreadItemSchema,
  ThreadMetadataSchema,
  ThreadStreamEventSchema,
  type ThreadItem,
  type ThreadStreamEvent,
} from "@acme/chatkit-server/protocol";

/** Says what was left out and why, without any of the content. */
export type ReportIgnored = (what: string) => void;

const TypedSchema = z.looseObject({ type: z.string() });
const ThreadCarrierSchema = z.looseObject({ type: z.string(), thread: z.looseObject({}) });

/**
 * Parses one frame of a stream. What a newer server may send, or a careless one, is left out and
 * reported; the rest of the stream goes on.
 */
export function parseEvent(frame: string, ignored: ReportIgnored): ThreadStreamEvent | null {
  let json: unknown;
  try {
    json = JSON.parse(frame);
  } catch {
    ignored("frame that is not JSON");
    return null;
  }
  const typed = TypedSchema.safeParse(json);
  if (!typed.success) {
    ignored("frame without a type");
    return null;
  }
  const event = parseTolerantly(ThreadStreamEventSchema, withEmptyPage(json));
  if (event === null) ignored(`event ${typed.data.type}${innerType(json)}`);
  return event;
}

/** Parses items one by one, so that one of an unknown type doesn't cost the page. */
export function parseItems(items: readonly unknown[], ignored: ReportIgnored): ThreadItem[] {
  const parsed: ThreadItem[] = [];
  for (const json of items) {
    const item = parseTolerantly(ThreadItemSchema, json);
    if (item) parsed.push(item);
    else ignored(`item ${TypedSchema.safeParse(json).data?.type ?? "without a type"}`);
  }
  return parsed;
}

/** Threads in events carry an empty page of items, which says nothing. */
function withEmptyPage(json: unknown): unknown {
  const carrier = ThreadCarrierSchema.safeParse(json);
  if (!carrier.success) return json;
  return { ...carrier.data, thread: { ...carrier.data.thread, items: { data: [] } } };
}

const InnerSchema = z.looseObject({
  item: TypedSchema.optional(),
  update: TypedSchema.optional(),
});

function innerType(json: unknown): string {
  const inner = InnerSchema.safeParse(json);
  const type = inner.data?.item?.type ?? inner.data?.update?.type;
  return type ? ` of ${type}` : "";
}

/** An icon this version can't name is dropped rather than what it decorates. */
function parseTolerantly<Schema extends z.ZodType>(
  schema: Schema,
  json: unknown,
): z.output<Schema> | null {
  const first = schema.safeParse(json);
  if (first.success) return first.data;
  const icons = first.error.issues.filter(({ path }) => path.at(-1) === "icon");
  if (icons.length === 0) return null;
  const second = schema.safeParse(icons.reduce((value, { path }) => without(value, path), json));
  return second.success ? second.data : null;
}

function without(value: unknown, path: readonly PropertyKey[]): unknown {
  const [key, ...rest] = path;
  if (Array.isArray(value)) {
    return value.map((child: unknown, at) => (at === key ? without(child, rest) : child));
  }
  if (typeof value !== "object" || value === null || key === undefined) return value;
  const entries = Object.entries(value).flatMap(([name, child]): [string, unknown][] => {
    if (name !== key) return [[name, child]];
    return rest.length === 0 ? [] : [[name, without(child, rest)]];
  });
  return Object.fromEntries(entries);
}

export const ThreadAnswerSchema = ThreadMetadataSchema.extend({
  items: z.object({
    data: z.array(z.unknown()).default([]),
    has_more: z.boolean().default(false),
    after: z.string().nullish(),
  }),
});

export const ItemsAnswerSchema = z.object({
  data: z.array(z.unknown()).default([]),
  has_more: z.boolean().default(false),
  after: z.string().nullish(),
});

export const ThreadsAnswerSchema = z.object({
  data: z.array(ThreadMetadataSchema).default([]),
  has_more: z.boolean().default(false),
  after: z.string().nullish(),
});

export const SyncActionAnswerSchema = z.looseObject({ updated_item: z.unknown() });
export const TranscriptAnswerSchema = z.looseObject({ text: z.string() });
export const EmptyAnswerSchema = z.unknown();
