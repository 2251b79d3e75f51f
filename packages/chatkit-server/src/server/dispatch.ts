import { PayloadTooLargeError } from "../errors";
import type { ServerHooks, StreamOutcome } from "../hooks/server-hooks";
import type {
  NonStreamingRequest,
  StreamingRequest,
  TurnsAttachRequest,
  TurnsStopRequest,
} from "../protocol";
import { createCall, type Call, type ProcessOptions } from "../pipeline/call";
import { encodeResult } from "../pipeline/encode";
import type { Lifecycle } from "./lifecycle";
import { LinkedSignal } from "./linked-signal";
import { OpenStream } from "./open-stream";
import { attachmentsCreate, attachmentsDelete } from "./operations/attachments";
import { inputTranscribe } from "./operations/input-transcribe";
import { itemsFeedback } from "./operations/items-feedback";
import { itemsList } from "./operations/items-list";
import { threadsAddClientToolOutput } from "./operations/threads-add-client-tool-output";
import { threadsAddStructuredInput } from "./operations/threads-add-structured-input";
import { threadsAddUserMessage } from "./operations/threads-add-user-message";
import { threadsCreate } from "./operations/threads-create";
import { threadsCustomAction } from "./operations/threads-custom-action";
import { threadsDelete } from "./operations/threads-delete";
import { threadsGetById } from "./operations/threads-get-by-id";
import { threadsList } from "./operations/threads-list";
import { threadsRetryAfterItem } from "./operations/threads-retry-after-item";
import { threadsSyncCustomAction } from "./operations/threads-sync-custom-action";
import { threadsUpdate } from "./operations/threads-update";
import { turnsAttach } from "./operations/turns-attach";
import { turnsStop } from "./operations/turns-stop";
import { parseRequest } from "./parse-request";
import { isStreamingRequest, type ServerRequest } from "./request-schemas";
import { NonStreamingResult, StreamingResult } from "./results";

export interface IncomingRequest<Context> {
  body: string | Uint8Array;
  context: Context;
  options: ProcessOptions;
}

/** Parses a request and runs its operation. */
export async function dispatch<Context>(
  server: ServerHooks<Context>,
  lifecycle: Lifecycle<Context>,
  { body, context, options }: IncomingRequest<Context>,
): Promise<StreamingResult | NonStreamingResult> {
  const request = parseRequest(body, server.settings);
  checkLength(body, request, server.settings.maxMessageBytes);
  await server.onRequest(request.type, context);
  const call = await createCall(request, context, options);
  if (!isStreamingRequest(request)) {
    return new NonStreamingResult(encodeResult(await answer(server, request, call)));
  }

  const release = lifecycle.openStream();
  const connection = new LinkedSignal(call.signal);
  let isConnected = false;
  try {
    await server.onConnect(context);
    isConnected = true;
    const frames = await stream(server, request, { ...call, signal: connection.signal });
    const markEnd = call.explicitStop || request.type === "turns.attach";
    const opened = new OpenStream(frames, { markEnd, onClose: close });
    endOnAbort(opened, connection.signal);
    return new StreamingResult(opened);
  } catch (error) {
    close("completed");
    throw error;
  }

  function close(outcome: StreamOutcome): void {
    release();
    if (outcome === "disconnected") connection.end();
    else connection.unlink();
    if (!isConnected) return;
    server.onDisconnect(context, outcome).catch((error: unknown) => {
      server.logger.error({ requestId: call.requestId, err: error }, "onDisconnect failed");
    });
  }
}

/** Hosts neither read nor cancel the response of a client that left before it began. */
function endOnAbort(stream: OpenStream, signal: AbortSignal): void {
  const end = () => void stream.return().catch(ignoreLateFailure);
  if (signal.aborted) end();
  else signal.addEventListener("abort", end, { once: true });
}

function ignoreLateFailure(): void {
  // The turn has logged the failure.
}

const writtenByUsers: ReadonlySet<string> = new Set([
  "threads.create",
  "threads.add_user_message",
  "threads.add_structured_input",
]);

/** Only dictation may be longer than written messages. */
function checkLength(
  body: IncomingRequest<unknown>["body"],
  { type }: ServerRequest,
  maxBytes: number,
): void {
  const bytes = typeof body === "string" ? new TextEncoder().encode(body).length : body.length;
  if (type === "input.transcribe" || bytes <= maxBytes) return;
  const kilobytes = Math.floor(maxBytes / 1_000);
  if (!writtenByUsers.has(type)) {
    throw new PayloadTooLargeError(`${type}: the request may be at most ${kilobytes} KB long.`);
  }
  throw new PayloadTooLargeError(
    `A message may be at most ${kilobytes} KB long. Shorten it, or attach the text as a file.`,
    { reason: { code: "message_too_large", values: { kilobytes } } },
  );
}

function stream<Context>(
  server: ServerHooks<Context>,
  request: StreamingRequest | TurnsAttachRequest,
  call: Call<Context>,
): Promise<AsyncIterator<Uint8Array>> {
  switch (request.type) {
    case "threads.create":
      return threadsCreate(server, request, call);
    case "threads.add_user_message":
      return threadsAddUserMessage(server, request, call);
    case "threads.add_client_tool_output":
      return threadsAddClientToolOutput(server, request, call);
    case "threads.add_structured_input":
      return threadsAddStructuredInput(server, request, call);
    case "threads.retry_after_item":
      return threadsRetryAfterItem(server, request, call);
    case "threads.custom_action":
      return threadsCustomAction(server, request, call);
    case "turns.attach":
      return turnsAttach(server, request, call);
    default:
      return assertNever(request);
  }
}

function answer<Context>(
  server: ServerHooks<Context>,
  request: NonStreamingRequest | TurnsStopRequest,
  call: Call<Context>,
): Promise<object> {
  switch (request.type) {
    case "threads.get_by_id":
      return threadsGetById(server, request, call);
    case "threads.list":
      return threadsList(server, request, call);
    case "threads.update":
      return threadsUpdate(server, request, call);
    case "threads.delete":
      return threadsDelete(server, request, call);
    case "threads.sync_custom_action":
      return threadsSyncCustomAction(server, request, call);
    case "items.list":
      return itemsList(server, request, call);
    case "items.feedback":
      return itemsFeedback(server, request, call);
    case "attachments.create":
      return attachmentsCreate(server, request, call);
    case "attachments.delete":
      return attachmentsDelete(server, request, call);
    case "input.transcribe":
      return inputTranscribe(server, request, call);
    case "turns.stop":
      return turnsStop(server, request, call);
    default:
      return assertNever(request);
  }
}

function assertNever(request: never): never {
  throw new Error(`Unhandled request ${JSON.stringify(request)}`);
}
