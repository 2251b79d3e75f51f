export { cutText, cutTextStart, isBlank, withoutHalfCharacter } from "./cut-text";
export * from "./errors";
export { ChatKit, type RouteOptions, type Routes } from "./front-door/chat-kit";
export type { ChatMessage } from "./front-door/chat-message";
export type { ModelChunk } from "./front-door/model-chunks";
export type {
  Authenticate,
  Caller,
  ChatKitOptions,
  Handler,
  HandlerInput,
  RequestFacts,
  Yielded,
} from "./front-door/options";
export { handleChatKitRequest, type ChatKitRequestOptions } from "./http";
export { httpErrorOf, httpErrorResponse, type HttpError } from "./http-error";
export * from "./ids";
export { consoleLogger, verboseConsoleLogger, type Logger } from "./logger";
export { MemoryStore, type MemoryStoreOptions } from "./memory-store";
export * from "./protocol";
export type {
  AudioInput,
  OperationName,
  ServerHooks,
  StreamOutcome,
  SyncActionResult,
  TranscriptionResult,
} from "./hooks/server-hooks";
export { ChatKitServer, type ChatKitServerOptions } from "./server/chatkit-server";
export type { ProcessOptions } from "./pipeline/call";
export { attachmentForClient, itemForClient, threadForClient } from "./pipeline/client-view";
export { LinkedSignal } from "./server/linked-signal";
export { NonStreamingResult, StreamingResult } from "./server/results";
export type { Listening, ListenOptions } from "./node/listen";
export { readBody } from "./read-body";
export { defaultSettings, type ServerSettings } from "./hooks/settings";
export * from "./server-factory";
export * from "./store";
export * from "./stream-errors";
export {
  withMetadataUpdate,
  withThreadUpdate,
  type MetadataUpdate,
  type ThreadUpdate,
} from "./thread-update";
export { defineThreadState, type ThreadState, type ThreadStateOptions } from "./thread-state";
export { systemTimers, type Timers } from "./sse/timers";
export { queuedCalls, withQueuedCalls, type QueuedCall } from "./queued-calls";
export * from "./turn-store";
export { MemoryTurnStore, type MemoryTurnStoreOptions } from "./turns/memory-turn-store";
export type { Turn } from "./hooks/turn";
export { TurnInterruption, type InterruptionKind } from "./hooks/turn-interruption";
