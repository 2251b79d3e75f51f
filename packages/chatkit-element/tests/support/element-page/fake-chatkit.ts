import type { IncomingMessage, ServerResponse } from "node:http";
import { ReplyStream } from "./reply-stream";

export interface ReceivedRequest {
  readonly type: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly headers: IncomingMessage["headers"];
  readonly body: string;
}

/** The ways in which a scripted operation can answer. */
export interface Reply {
  json(value: unknown, status?: number): void;
  stream(): ReplyStream;
  status(code: number, body?: string): void;
  /** Closes the connection without an answer. */
  drop(): void;
}

export type Script = (request: ReceivedRequest, reply: Reply) => void | Promise<void>;

/** A ChatKit server with scripted answers. It records the requests. */
export class FakeChatKit {
  readonly requests: ReceivedRequest[] = [];
  readonly #scripts = new Map<string, Script[]>();

  /** Scripts the next answer to an operation. The last script is reused for all later requests. */
  on(type: string, script: Script): this {
    const scripts = this.#scripts.get(type) ?? [];
    this.#scripts.set(type, [...scripts, script]);
    return this;
  }

  of(type: string): ReceivedRequest[] {
    return this.requests.filter((request) => request.type === type);
  }

  async handle(incoming: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = await readBody(incoming);
    const request: ReceivedRequest = { ...JSON.parse(body), headers: incoming.headers, body };
    this.requests.push(request);
    const scripts = this.#scripts.get(request.type) ?? [];
    const script = scripts.length > 1 ? scripts.shift() : scripts[0];
    if (!script) return answerUnscripted(response, request.type);
    await script(request, {
      json: (value, status = 200) => writeJson(response, status, value),
      stream: () => new ReplyStream(response),
      status: (code, text = "") => response.writeHead(code).end(text),
      drop: () => response.destroy(),
    });
  }
}

function answerUnscripted(response: ServerResponse, type: string): void {
  if (type === "threads.list") writeJson(response, 200, { data: [], has_more: false });
  else writeJson(response, 501, { error: { code: "unscripted", message: type } });
}

function writeJson(response: ServerResponse, status: number, value: unknown): void {
  response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(value));
}

async function readBody(incoming: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks).toString("utf8");
}
