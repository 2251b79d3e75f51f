import {
  AttachmentStore,
  MemoryStore,
  NonStreamingResult,
  CustomStreamError,
  StreamError,
  type Attachment,
  type IdKind,
  type ThreadMetadata,
  type ThreadStreamEvent,
  idPrefixes,
} from "@acme/chatkit-server";
import { decodeFrames } from "@acme/chatkit-server/sse";
import { withoutNulls } from "../../src/pipeline/without-nulls";
import { createGate, type Gate } from "../support/gate";
import { recordingLogger } from "../support/harness";
import { ScriptedServer } from "../support/scripted-server";
import { OutcomeSchema, type Outcome } from "./outcome";
import type { Move, Step, ThrownError } from "./step";

/** Uses sequential ids, and can list everything it stores. */
class CountingStore extends MemoryStore<null> {
  readonly #counters = new Map<string, number>();
  readonly #threadIds = new Set<string>();
  readonly #attachmentIds = new Set<string>();

  nextId(kind: IdKind): string {
    const count = (this.#counters.get(kind) ?? 0) + 1;
    this.#counters.set(kind, count);
    return `${idPrefixes[kind]}_${count}`;
  }

  override generateThreadId(): string {
    return this.nextId("thread");
  }

  override generateItemId(kind: IdKind): string {
    return this.nextId(kind);
  }

  override async saveThread(thread: ThreadMetadata, context: null): Promise<void> {
    this.#threadIds.add(thread.id);
    await super.saveThread(thread, context);
  }

  override async deleteThread(threadId: string, context: null): Promise<void> {
    this.#threadIds.delete(threadId);
    await super.deleteThread(threadId, context);
  }

  override async saveAttachment(attachment: Attachment, context: null): Promise<void> {
    this.#attachmentIds.add(attachment.id);
    await super.saveAttachment(attachment, context);
  }

  async dump(): Promise<object> {
    const threads: unknown[] = [];
    const items: Record<string, unknown> = {};
    for (const id of this.#threadIds) {
      const { metadata, ...thread } = await this.loadThread(id, null);
      threads.push({ ...plain(thread), metadata });
      const page = await this.loadThreadItems(id, null, 10_000, "asc", null);
      if (page.data.length > 0) items[id] = page.data.map(plain);
    }
    const attachments = await Promise.allSettled(
      [...this.#attachmentIds].map((id) => this.loadAttachment(id, null)),
    );
    const kept = attachments.flatMap((one) => (one.status === "fulfilled" ? [one.value] : []));
    return { threads, items, attachments: kept.map(plain) };
  }
}

/** As JSON without unset members. */
function plain(value: object): object {
  return Object(withoutNulls(value));
}

class Uploads extends AttachmentStore<null> {
  readonly #store: CountingStore;

  constructor(store: CountingStore) {
    super();
    this.#store = store;
  }

  override async createAttachment(input: {
    name: string;
    size: number;
    mime_type: string;
  }): Promise<Attachment> {
    return {
      type: "file",
      id: this.#store.nextId("attachment"),
      name: input.name,
      mime_type: input.mime_type,
      metadata: { size: input.size },
    };
  }

  override async deleteAttachment(): Promise<void> {}
}

/** Runs the steps on an empty server. */
export async function runSteps(steps: Step[]): Promise<Outcome[]> {
  const store = new CountingStore();
  const server = new ScriptedServer<null>({
    store,
    attachmentStore: new Uploads(store),
    logger: recordingLogger(),
  });
  const outcomes: Outcome[] = [];
  for (const step of steps) {
    const seen = await runStep(server, step);
    outcomes.push(OutcomeSchema.parse({ ...seen, stored: await store.dump() }));
  }
  return outcomes;
}

async function runStep(server: ScriptedServer<null>, { request, script = [] }: Step) {
  const hanging = createGate();
  const client = new AbortController();
  server.script = scriptOf(script, hanging);
  void hanging.reached.then(() => client.abort());
  const events: unknown[] = [];
  const cancelled = () => (client.signal.aborted ? { cancelled: true } : {});
  try {
    const result = await server.process(JSON.stringify(request), null, { signal: client.signal });
    if (result instanceof NonStreamingResult) {
      return { events, json: JSON.parse(new TextDecoder().decode(result.json)) };
    }
    for await (const frame of decodeFrames(result)) events.push(JSON.parse(frame));
    return { events, ...cancelled() };
  } catch {
    // All rejections count as the same, because the reference has no error contract to compare
    // with.
    return { events, failed: true };
  }
}

function scriptOf(moves: Move[], hanging: Gate): ScriptedServer<null>["script"] {
  const play = (thread: ThreadMetadata) => playMoves(thread, moves, hanging);
  if (moves.some((move) => "unimplemented" in move)) return { respond: play };
  return {
    respond: play,
    action: play,
    syncAction: async () => {
      for (const move of moves) {
        if ("throw" in move) throw errorOf(move.throw);
        if ("answer" in move) return { updated_item: JSON.parse(JSON.stringify(move.answer)) };
      }
      return {};
    },
    transcribe: async ({ data, mediaType }) => ({ text: `${data.length} bytes of ${mediaType}` }),
  };
}

async function* playMoves(
  thread: ThreadMetadata,
  moves: Move[],
  hanging: Gate,
): AsyncGenerator<ThreadStreamEvent> {
  for (const move of moves) {
    if ("yield" in move) yield JSON.parse(JSON.stringify(move.yield));
    if ("title" in move) thread.title = move.title;
    if ("status" in move) thread.status = move.status;
    if ("domains" in move) thread.allowed_image_domains = move.domains;
    if ("metadata" in move) thread.metadata = move.metadata;
    if ("throw" in move) throw errorOf(move.throw);
    if ("hang" in move) await hanging.wait();
  }
}

function errorOf(error: ThrownError): Error {
  switch (error.kind) {
    case "custom":
      return new CustomStreamError(error.message, { allowRetry: error.allow_retry });
    case "coded":
      return new StreamError(
        error.code,
        error.allow_retry === undefined ? {} : { allowRetry: error.allow_retry },
      );
    case "unknown":
      return new Error("unknown");
  }
}
