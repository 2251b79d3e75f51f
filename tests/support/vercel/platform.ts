import { randomUUID } from "node:crypto";
import { once } from "node:events";
import {
  createServer,
  request as requestFrom,
  type IncomingMessage,
  type Server,
  type ServerResponse,
} from "node:http";
import { FunctionInstance, type InstanceOptions } from "./function-instance";

/** Vercel's limit on request bodies, in bytes. */
export const MAX_BODY_BYTES = 4.5 * 1024 * 1024;

export interface PlatformOptions {
  project: string;
  variables: Readonly<Record<string, string>>;
  /** How long an invocation may take, in milliseconds. */
  timeLimitMs?: number | undefined;
}

export interface Invocation {
  path: string;
  /** Whether its client left before the response had ended. */
  abandoned: boolean;
  timedOut: boolean;
}

/** The most instances that run at once. Consecutive requests go to different ones. */
const INSTANCES = 2;

/**
 * A stand-in for Vercel in front of the built app: it starts processes when requests arrive, freezes
 * those that have none, limits bodies and times, and never passes on that a client has left.
 */
export class Platform {
  readonly authSecret: string;
  readonly invocations: Invocation[] = [];
  coldStarts = 0;
  #log = "";
  readonly #options: Omit<InstanceOptions, "log">;
  readonly #timeLimitMs: number;
  #instances: FunctionInstance[] = [];
  #server: Server;
  #port = 0;

  private constructor({ timeLimitMs = 300_000, ...options }: PlatformOptions) {
    this.#timeLimitMs = timeLimitMs;
    this.#options = options;
    this.authSecret = options.variables["AUTH_SECRET"] ?? "";
    this.#server = createServer((request, response) => void this.#answer(request, response));
    this.#server.requestTimeout = 0;
  }

  /** Listens on the port first, because the variables contain the site's own address. */
  static async start(port: number, options: PlatformOptions): Promise<Platform> {
    const platform = new Platform(options);
    platform.#port = port;
    platform.#server.listen(port, "127.0.0.1");
    await once(platform.#server, "listening");
    return platform;
  }

  get url(): string {
    return `http://127.0.0.1:${this.#port}`;
  }

  /** What the processes have printed. */
  get log(): string {
    return this.#log;
  }

  get frozen(): boolean {
    return this.#instances.every((instance) => instance.frozen);
  }

  /** Kills all processes that are frozen, so that the next requests start new ones. */
  async forgetInstances(): Promise<void> {
    const idle = this.#instances.filter((instance) => instance.frozen);
    this.#instances = this.#instances.filter((instance) => !instance.frozen);
    await Promise.all(idle.map((instance) => instance.kill()));
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections();
    this.#server.close();
    await Promise.all(this.#instances.map((instance) => instance.kill()));
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const id = randomUUID();
    const invocation = { path: request.url ?? "", abandoned: false, timedOut: false };
    response.once("close", () => (invocation.abandoned = !response.writableFinished));
    const body = await readBody(request);
    if (body === "too large") {
      response.writeHead(413, { "content-type": "text/plain" });
      response.end(`Request Entity Too Large\n\nFUNCTION_PAYLOAD_TOO_LARGE\n\n${id}\n`);
      return;
    }
    this.invocations.push(invocation);
    const instance = this.#next();
    const limit = setTimeout(() => {
      invocation.timedOut = true;
      this.#instances = this.#instances.filter((other) => other !== instance);
      void instance.kill();
    }, this.#timeLimitMs);
    try {
      const answer = await this.#invoke(instance, id, request, body);
      response.writeHead(answer.statusCode ?? 502, answer.rawHeaders);
      // Read to its end even if the client has left.
      for await (const chunk of answer) {
        if (!response.destroyed && !response.write(chunk)) await drained(response);
      }
      response.end();
    } catch (error) {
      if (response.headersSent) response.destroy();
      else {
        const code = invocation.timedOut
          ? "FUNCTION_INVOCATION_TIMEOUT"
          : "FUNCTION_INVOCATION_FAILED";
        response.writeHead(invocation.timedOut ? 504 : 500, { "content-type": "text/plain" });
        response.end(`An error occurred with your deployment\n\n${code}\n\n${id}\n`);
      }
      if (!invocation.timedOut) this.#log += `${String(error)}\n`;
    } finally {
      clearTimeout(limit);
    }
  }

  async #invoke(
    instance: FunctionInstance,
    id: string,
    request: IncomingMessage,
    body: Buffer,
  ): Promise<IncomingMessage> {
    const url = await instance.begin(id);
    const address = request.headers["x-forwarded-for"] ?? request.socket.remoteAddress ?? "";
    const { "transfer-encoding": _chunked, ...headers } = request.headers;
    const outgoing = requestFrom(`${url}${request.url ?? "/"}`, {
      method: request.method,
      agent: false,
      headers: {
        ...headers,
        "content-length": String(body.length),
        connection: "close",
        "x-forwarded-host": request.headers.host,
        "x-forwarded-proto": "http",
        "x-forwarded-for": address,
        "x-real-ip": address,
        "x-vercel-id": id,
      },
    });
    // A function may answer without reading the body.
    outgoing.on("error", () => undefined);
    outgoing.end(body);
    const [answer] = (await once(outgoing, "response")) as [IncomingMessage];
    return answer;
  }

  #next(): FunctionInstance {
    this.#instances = this.#instances.filter((instance) => instance.alive);
    if (this.#instances.length < INSTANCES) {
      this.coldStarts += 1;
      const log = (text: string) => void (this.#log += text);
      this.#instances.push(new FunctionInstance({ ...this.#options, log }));
    } else {
      const [oldest] = this.#instances.splice(0, 1);
      if (oldest) this.#instances.push(oldest);
    }
    const next = this.#instances.at(-1);
    if (!next) throw new Error("There is no instance.");
    return next;
  }
}

async function readBody(request: IncomingMessage): Promise<Buffer | "too large"> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of request) {
    bytes += chunk.length;
    if (bytes <= MAX_BODY_BYTES) chunks.push(chunk);
  }
  return bytes <= MAX_BODY_BYTES ? Buffer.concat(chunks) : "too large";
}

function drained(response: ServerResponse): Promise<unknown> {
  return Promise.race([once(response, "drain"), once(response, "close")]);
}
