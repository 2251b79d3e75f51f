/**
 * A model with scripted answers, for runs of the real Agents SDK. It records its calls and fails if
 * there are too many; `assertComplete()` fails if there are too few.
 */
export { ScriptedModel, modelError, modelStreamResponder } from "@openai/agents/testing";
export { chatReply } from "./model/chat-reply";
export { responsesReply } from "./model/responses-reply";
export { functionCall, hostedCall, imageCall, message, reasoning } from "./model/outputs";
export { agentRun } from "./model/agent-run";
export {
  bridgeContext,
  doneItems,
  outline,
  translate,
  translateUntilFailure,
  translating,
  updates,
  type BridgeContext,
} from "./model/translate";
