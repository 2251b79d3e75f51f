export { AgentContext, type AgentContextOptions, type ClientToolCall } from "./agent-context";
export { streamAgentResponse, type StreamAgentResponseOptions } from "./stream-agent-response";
export {
  ResponseStreamConverter,
  type ResponseStreamConverterOptions,
} from "./response-stream-converter";
export type { ContainerFileCitation, FileCitation, UrlCitation } from "./citation-schemas";
export {
  ThreadItemConverter,
  simpleToAgentInput,
  type ConvertedThread,
  type ThreadItemConverterHooks,
} from "./thread-item-converter";
export { toAgentInput, type ToAgentInputOptions } from "./to-agent-input";
export { createContextKey, hiddenContext, hiddenContextNotice } from "./hidden-context";
export { finishedCall } from "./sendable-input";
export { dataBlock, untrustedText } from "./untrusted-text";
export { inputText, userMessage, userText, type InputContentPart } from "./input-messages";
export type { AgentRun } from "./run-reader";
export { accumulateText } from "./accumulate-text";
export {
  clientTool,
  stopAtClientTools,
  type ClientTool,
  type ClientToolContract,
  type RefusedCall,
} from "./client-tool";
export { ModelDataSchema, type ModelData } from "./model-data";
export { serverTool, type ServerTool, type ToolCallIds } from "./server-tool";
export { strictToolSchema, type StrictSchema, type StrictToolSchema } from "./strict-tool-schema";
export { createAgentRunner } from "./agent-runner";
export { dependableModel, type DependableModelOptions } from "./replies/dependable-model";
export type { ReplyLimits } from "./replies/reply-limits";
export {
  ReplyEnded,
  type FailedEnding,
  type FailedEndingKind,
  type ReplyEnding,
  type ReplyEndingKind,
  type ReplyUsage,
} from "./replies/reply-ending";
export { ReplyError, type ReplySentences } from "./replies/reply-error";
