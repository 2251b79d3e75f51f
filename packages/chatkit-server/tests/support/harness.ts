import {
  JsonObjectSchema,
  MemoryStore,
  MemoryTurnStore,
  NonStreamingResult,
  StreamingResult,
  type Attachment,
  type ChatKitServerOptions,
  type FileAttachment,
  type JsonObject,
  type Logger,
  type ThreadItem,
  type ThreadMetadata,
  type ThreadStreamEvent,
} from "@acme/chatkit-server";
import type { ProcessOptions } from "@acme/chatkit-server";
import { decodeEvents, decodeFrames } from "@acme/chatkit-server/sse";
import { RecordedFrames } from "./recorded-frames";
import { ScriptedServer, type Script } from "./scripted-server";

/** The caller in tests. */
export interface TestContext {
  userId: string;
}

export const alice: TestContext = { userId: "alice" };
export const bob: TestContext = { userId: "bob" };

export interface LogEntry {
  level: "debug" | "info" | "warn" | "error";
  fields: object;
  message: string;
}

export function recordingLogger(): Logger & { entries: LogEntry[] } {
  const entries: LogEntry[] = [];
  const write = (level: LogEntry["level"]) => (fields: object, message: string) => {
    entries.push({ level, fields, message });
  };
  return {
    entries,
    debug: write("debug"),
    info: write("info"),
    warn: write("warn"),
    error: write("error"),
  };
}

/** An in-memory server with scripted handlers, and ways to call it through its public API. */
export class Harness {
  readonly store: MemoryStore<TestContext>;
  readonly turnStore: MemoryTurnStore<TestContext>;
  readonly logger = recordingLogger();
  readonly server: ScriptedServer<TestContext>;

  constructor(
    script: Script<TestContext> = {},
    options: Partial<ChatKitServerOptions<TestContext>> & {
      store?: MemoryStore<TestContext>;
      turnStore?: MemoryTurnStore<TestContext>;
    } = {},
  ) {
    const ownerOf = ({ userId }: TestContext) => userId;
    this.store = options.store ?? new MemoryStore({ ownerOf });
    this.turnStore =
      options.turnStore ??
      new MemoryTurnStore({ ownerOf, ...(options.clock && { clock: options.clock }) });
    this.server = new ScriptedServer(
      { logger: this.logger, ...options, store: this.store, turnStore: this.turnStore },
      script,
    );
  }

  /** Sends a request whose response streams. */
  async open(
    request: object | string,
    options: ProcessOptions & { context?: TestContext } = {},
  ): Promise<StreamingResult> {
    const { context = alice, ...rest } = options;
    const body = typeof request === "string" ? request : JSON.stringify(request);
    const result = await this.server.process(body, context, rest);
    if (!(result instanceof StreamingResult)) throw new Error("The answer doesn't stream");
    return recorded(result);
  }

  /** All events of the response. */
  async stream(
    request: object | string,
    options: ProcessOptions & { context?: TestContext } = {},
  ): Promise<ThreadStreamEvent[]> {
    return readAll(await this.open(request, options));
  }

  /** The frames of the response as objects, before any schema adds defaults. */
  async frames(request: object, context: TestContext = alice): Promise<JsonObject[]> {
    const frames: JsonObject[] = [];
    for await (const data of decodeFrames(await this.open(request, { context }))) {
      frames.push(JsonObjectSchema.parse(JSON.parse(data)));
    }
    return frames;
  }

  /** The response as parsed JSON, without any schema. */
  async json(request: object, context: TestContext = alice): Promise<unknown> {
    const result = await this.server.process(JSON.stringify(request), context);
    if (!(result instanceof NonStreamingResult)) throw new Error("The answer streams");
    return JSON.parse(new TextDecoder().decode(result.json));
  }

  /** Stores a thread with these items, as if they came from earlier turns. */
  async seed(
    items: ThreadItem[] = [],
    thread: Partial<ThreadMetadata> = {},
    context: TestContext = alice,
  ): Promise<string> {
    const id = thread.id ?? "thr_1";
    await this.store.saveThread(makeThread({ id, ...thread }), context);
    for (const item of items)
      await this.store.addThreadItem(id, { ...item, thread_id: id }, context);
    return id;
  }

  async items(threadId = "thr_1", context: TestContext = alice): Promise<ThreadItem[]> {
    return (await this.store.loadThreadItems(threadId, null, 1_000, "asc", context)).data;
  }

  async attach(
    attachment: Partial<FileAttachment> = {},
    context: TestContext = alice,
  ): Promise<void> {
    await this.store.saveAttachment(makeAttachment(attachment), context);
  }
}

/** Set by `npm run parity`: a file for all events that the tests read. */
function recorded(result: StreamingResult): StreamingResult {
  const file = process.env["CHATKIT_EVENTS_FILE"];
  return file === undefined ? result : new StreamingResult(new RecordedFrames(result, file));
}

export function makeThread(overrides: Partial<ThreadMetadata> = {}): ThreadMetadata {
  return {
    id: "thr_1",
    created_at: "2025-01-02T03:04:05.678Z",
    status: { type: "active" },
    metadata: {},
    ...overrides,
  };
}

export function makeAttachment(overrides: Partial<FileAttachment> = {}): Attachment {
  return { type: "file", id: "atc_1", name: "list.txt", mime_type: "text/plain", ...overrides };
}

/** Reads events one by one, so that a test can act in the middle of a stream. */
export function readEvents(result: AsyncIterable<Uint8Array>) {
  const events = decodeEvents(result, unknownEvent);
  async function until(type: ThreadStreamEvent["type"]): Promise<ThreadStreamEvent[]> {
    const seen: ThreadStreamEvent[] = [];
    for (;;) {
      const next = await events.next();
      if (next.done) throw new Error(`The stream ended before ${type}`);
      seen.push(next.value);
      if (next.value.type === type) return seen;
    }
  }
  async function rest(): Promise<ThreadStreamEvent[]> {
    const seen: ThreadStreamEvent[] = [];
    for await (const event of events) seen.push(event);
    return seen;
  }
  return { until, rest };
}

export async function readAll(result: AsyncIterable<Uint8Array>): Promise<ThreadStreamEvent[]> {
  const events: ThreadStreamEvent[] = [];
  for await (const event of decodeEvents(result, unknownEvent)) events.push(event);
  return events;
}

function unknownEvent(data: string): never {
  throw new Error(`Not an event: ${data}`);
}

/** The chunks of a stream as sent. */
export async function readFrames(stream: AsyncIterable<Uint8Array>): Promise<string[]> {
  const frames: string[] = [];
  for await (const chunk of stream) frames.push(new TextDecoder().decode(chunk));
  return frames;
}

export function types(events: readonly { type: string }[]): string[] {
  return events.map((event) => event.type);
}

export function createThread(text = "Hello", input: object = {}): object {
  return { type: "threads.create", params: { input: messageInput(text, input) } };
}

export function addMessage(text = "Hello", input: object = {}, threadId = "thr_1"): object {
  return {
    type: "threads.add_user_message",
    params: { thread_id: threadId, input: messageInput(text, input) },
  };
}

export function request(type: string, params: object = {}): object {
  return { type, params };
}

function messageInput(text: string, input: object): object {
  return {
    content: [{ type: "input_text", text }],
    attachments: [],
    inference_options: {},
    ...input,
  };
}
