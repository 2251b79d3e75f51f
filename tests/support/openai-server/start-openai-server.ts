import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { noPace, type Pace } from "@/lib/assistant/demo-model/streaming/pace";
import { ApiFailure } from "./api-failure";
import { answerChatCompletions } from "./chat-completions-endpoint";
import { dialectOf, type DialectName } from "./dialects";
import { ConnectionCut, Exchange, type RecordedRequest } from "./exchange";
import { answerResponses } from "./responses-endpoint";
import type { ScriptedReply } from "./scripted-reply";

export const STAND_IN_KEY = "sk-stand-in";

export interface OpenAIServerOptions {
  /** Awaited before each word. */
  pace?: Pace | undefined;
  /** How chat completions differ from OpenAI's. Default: not at all. */
  dialect?: DialectName | undefined;
}

export interface OpenAIServer {
  /** For `OPENAI_BASE_URL`, such as `http://127.0.0.1:40123/v1`. */
  url: string;
  /** All requests so far, including rejected ones. */
  requests: RecordedRequest[];
  /** The next request is answered with this status, and with `failure` in the body. */
  failNext(status: number, headers?: Record<string, string>, failure?: FailureBody): void;
  /** Cancels faults that were requested and haven't happened yet. */
  healNow(): void;
  /** The connection of the next streamed response is closed after this many words. */
  cutNext(afterDeltas: number): void;
  /** The next requests with tools get these replies, one each. */
  replyNext(...replies: ScriptedReply[]): void;
  /** Cancels replies that were requested and haven't been given yet. */
  forgetReplies(): void;
  close(): Promise<void>;
}

interface FailureBody {
  code?: string;
  type?: string;
  message?: string;
}

type Fault =
  | { status: number; headers: Record<string, string>; failure: FailureBody }
  | { cutAfterDeltas: number };

/** A stand-in for OpenAI on a free loopback port, as strict about requests as the real API. */
export async function startOpenAIServer({
  pace = noPace,
  dialect = "openai",
}: OpenAIServerOptions = {}): Promise<OpenAIServer> {
  const requests: RecordedRequest[] = [];
  const faults: Fault[] = [];
  const script: ScriptedReply[] = [];
  const server = createServer((request, response) => {
    void answer(request, response, { pace, dialect, requests, script, fault: faults.shift() });
  });
  const port = await new Promise<number>((resolve) => {
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      resolve(typeof address === "object" && address ? address.port : 0);
    });
  });
  return {
    url: `http://127.0.0.1:${port}/v1`,
    requests,
    failNext: (status, headers = {}, failure = {}) =>
      void faults.push({ status, headers, failure }),
    healNow: () => void faults.splice(0),
    cutNext: (cutAfterDeltas) => faults.push({ cutAfterDeltas }),
    replyNext: (...replies) => void script.push(...replies),
    forgetReplies: () => void script.splice(0),
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

interface Answering {
  pace: Pace;
  dialect: DialectName;
  requests: RecordedRequest[];
  script: ScriptedReply[];
  fault: Fault | undefined;
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  { pace, dialect, requests, script, fault }: Answering,
): Promise<void> {
  const body = await readJsonBody(request);
  const cutAfterDeltas = fault && "cutAfterDeltas" in fault ? fault.cutAfterDeltas : undefined;
  const exchange = new Exchange(request, response, { body, cutAfterDeltas, script });
  requests.push(exchange.record);
  try {
    if (fault && "status" in fault) {
      const { message = "The server had an error.", ...rest } = fault.failure;
      throw new ApiFailure(fault.status, message, rest);
    }
    if (request.headers.authorization !== `Bearer ${STAND_IN_KEY}`) {
      throw new ApiFailure(401, "Incorrect API key provided.", { code: "invalid_api_key" });
    }
    await route(request, exchange, { pace, dialect });
  } catch (error) {
    if (exchange.signal.aborted || error instanceof ConnectionCut) return;
    const failure =
      error instanceof ApiFailure
        ? error
        : new ApiFailure(500, `The stand-in failed: ${String(error)}`);
    const headers = fault && "headers" in fault ? fault.headers : {};
    response.writeHead(failure.status, { "content-type": "application/json", ...headers });
    response.end(failure.body);
    exchange.record.ended = true;
  }
}

async function route(
  request: IncomingMessage,
  exchange: Exchange,
  { pace, dialect }: Pick<Answering, "pace" | "dialect">,
): Promise<void> {
  switch (`${request.method} ${request.url}`) {
    case "POST /v1/responses":
      return answerResponses(exchange, pace);
    case "POST /v1/chat/completions":
      return answerChatCompletions(exchange, pace, dialectOf(dialect));
    default:
      throw new ApiFailure(404, `Invalid URL (${request.method} ${request.url})`);
  }
}

async function readJsonBody(request: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(Buffer.from(chunk));
  try {
    const value: unknown = JSON.parse(Buffer.concat(chunks).toString("utf8"));
    return value;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
