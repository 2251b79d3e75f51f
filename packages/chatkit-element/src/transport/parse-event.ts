import "./csp-safe-zod";
import * as z from "zod";
import {
  ThreadItemSchema,
  ThreadMetadataSchema,
  ThreadStreamEventSchema,
  type ThreadItem,
  type ThreadMetadata,
  type ThreadStreamEvent,
} from "@acme/chatkit-server/protocol";
import { parseTolerantly } from "./parse-tolerantly";

/** Reports what was skipped and why, without content. */
export type ReportIgnored = (what: string) => void;

const TypedSchema = z.looseObject({ type: z.string() });
const ThreadCarrierSchema = z.looseObject({ type: z.string(), thread: z.looseObject({}) });

/**
 * Parses one frame of a stream. Unknown and invalid events are skipped and reported; the stream
 * continues.
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
  const name = `event ${typed.data.type}${innerType(json)}`;
  const event = parseTolerantly(ThreadStreamEventSchema, withEmptyPage(json), (list) =>
    ignored(`${list} of ${name}`),
  );
  if (event === null) ignored(name);
  return event;
}

/** Parses items one by one, so that an unknown item type doesn't invalidate the whole page. */
export function parseItems(items: readonly unknown[], ignored: ReportIgnored): ThreadItem[] {
  return items.flatMap((json) => {
    const name = `item ${TypedSchema.safeParse(json).data?.type ?? "without a type"}`;
    const item = parseTolerantly(ThreadItemSchema, json, (list) => ignored(`${list} of ${name}`));
    if (item === null) ignored(name);
    return item ?? [];
  });
}

/** Parses the threads of a list one by one. */
export function parseThreads(
  threads: readonly unknown[],
  ignored: ReportIgnored,
): ThreadMetadata[] {
  return threads.flatMap((json) => {
    const thread = parseTolerantly(ThreadMetadataSchema, json);
    if (thread === null) ignored("thread");
    return thread ?? [];
  });
}

/** Threads in events have an empty page of items, which is ignored. */
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

export const ThreadAnswerSchema = ThreadMetadataSchema.extend({
  items: z.object({
    data: z.array(z.unknown()).default([]),
    has_more: z.boolean().default(false),
    after: z.string().nullish(),
  }),
});

/** A page of items or threads, which are parsed one by one. */
export const PageAnswerSchema = z.object({
  data: z.array(z.unknown()).default([]),
  has_more: z.boolean().default(false),
  after: z.string().nullish(),
});

export const SyncActionAnswerSchema = z.looseObject({ updated_item: z.unknown() });
export const TranscriptAnswerSchema = z.looseObject({ text: z.string() });
export const EmptyAnswerSchema = z.unknown();
