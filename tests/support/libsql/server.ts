import { randomUUID } from "node:crypto";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { createServer, type IncomingMessage } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PrismaLibSql } from "@prisma/adapter-libsql";
import { DatabaseStream, toProtocolError } from "./database-stream";
import { PipelineSchema, type Pipeline, type StreamRequest } from "./hrana-messages";

const IDLE_STREAM_LIFETIME_MS = 2_000;

export interface LibsqlServer {
  /** For `DATABASE_URL`. */
  url: string;
  authToken: string;
  /** How many streams have been opened, and how many are open. */
  readonly streams: { opened: number; open: number };
  /** Closes all connections and accepts no new ones until `start`. The data is kept. */
  pause(): Promise<void>;
  start(): Promise<void>;
  stop(): Promise<void>;
}

/**
 * A stand-in for a libSQL server. It implements the part of the HTTP protocol that the driver uses,
 * with a SQLite file. Streams, batons, batches, transactions, error codes and rejected settings
 * behave like the real server's. It has one database, no replicas, no size limits and no version 3,
 * and it closes idle streams sooner. Set `TEST_LIBSQL_URL` to test against a real server.
 */
export async function startLibsqlServer(): Promise<LibsqlServer> {
  const folder = await mkdtemp(join(tmpdir(), "chatkit-starter-libsql-"));
  const file = join(folder, "data.db");
  await makeFile(file);
  const authToken = randomUUID();
  const streams = new Streams(file);

  const listener = createServer((request, response) => {
    const answer = async () => {
      if (request.headers.authorization !== `Bearer ${authToken}`) return { status: 401 };
      if (request.url !== "/v2/pipeline") return { status: 404 };
      const pipeline = PipelineSchema.parse(JSON.parse(await readBody(request)));
      return { status: 200, body: await streams.run(pipeline) };
    };
    answer().then(
      ({ status, body }: { status: number; body?: object }) => {
        response.writeHead(status, { "content-type": body ? "application/json" : "text/plain" });
        response.end(body ? JSON.stringify(body) : "");
      },
      (error: unknown) => response.writeHead(400).end(String(error)),
    );
  });
  const listen = async (port: number) => {
    listener.listen(port, "127.0.0.1");
    await once(listener, "listening");
  };
  const pause = async () => {
    const closed = once(listener, "close");
    listener.close();
    listener.closeAllConnections();
    await closed;
  };
  await listen(0);
  const address = listener.address();
  if (address === null || typeof address === "string") throw new Error("No port is free.");
  const { port } = address;
  return {
    url: `libsql://127.0.0.1:${port}?tls=0`,
    authToken,
    streams: streams.counts,
    pause,
    start: () => listen(port),
    stop: async () => {
      if (listener.listening) await pause();
      streams.closeAll();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

async function makeFile(file: string): Promise<void> {
  const client = new PrismaLibSql({ url: "" }).createClient({ url: `file:${file}` });
  await client.execute("PRAGMA journal_mode = WAL");
  client.close();
}

/** The open streams. A client's latest baton identifies its stream. */
class Streams {
  readonly counts = { opened: 0, open: 0 };
  readonly #file: string;
  readonly #waiting = new Map<string, { stream: DatabaseStream; expiry: NodeJS.Timeout }>();

  constructor(file: string) {
    this.#file = file;
  }

  async run({ baton, requests }: Pipeline): Promise<object> {
    const stream = this.#take(baton);
    const results: object[] = [];
    let closed = false;
    for (const request of requests) {
      results.push(await runRequest(stream, request));
      closed ||= request.type === "close";
    }
    if (!closed) return { baton: this.#keep(stream), base_url: null, results };
    this.#close(stream);
    return { baton: null, base_url: null, results };
  }

  closeAll(): void {
    for (const { stream, expiry } of this.#waiting.values()) {
      clearTimeout(expiry);
      this.#close(stream);
    }
    this.#waiting.clear();
  }

  #take(baton: string | null | undefined): DatabaseStream {
    if (!baton) return this.#open();
    const waiting = this.#waiting.get(baton);
    if (!waiting) throw new Error("The stream has expired.");
    this.#waiting.delete(baton);
    clearTimeout(waiting.expiry);
    return waiting.stream;
  }

  #keep(stream: DatabaseStream): string {
    const baton = randomUUID();
    const expire = () => {
      this.#waiting.delete(baton);
      this.#close(stream);
    };
    this.#waiting.set(baton, { stream, expiry: setTimeout(expire, IDLE_STREAM_LIFETIME_MS) });
    return baton;
  }

  #open(): DatabaseStream {
    this.counts.opened += 1;
    this.counts.open += 1;
    return new DatabaseStream(this.#file);
  }

  #close(stream: DatabaseStream): void {
    this.counts.open -= 1;
    stream.close();
  }
}

async function runRequest(stream: DatabaseStream, request: StreamRequest): Promise<object> {
  try {
    return { type: "ok", response: { type: request.type, ...(await respond(stream, request)) } };
  } catch (error) {
    return { type: "error", error: toProtocolError(error) };
  }
}

async function respond(stream: DatabaseStream, request: StreamRequest): Promise<object> {
  switch (request.type) {
    case "execute":
      return { result: await stream.execute(request.stmt) };
    case "batch":
      return { result: await stream.batch(request.batch.steps) };
    case "sequence":
      await stream.sequence(request);
      return {};
    case "store_sql":
      stream.storeSql(request.sql_id, request.sql);
      return {};
    case "close_sql":
      stream.closeSql(request.sql_id);
      return {};
    case "close":
      return {};
  }
}

async function readBody(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks).toString();
}
