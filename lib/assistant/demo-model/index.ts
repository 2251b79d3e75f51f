export type { ToolCall, ToolOutcome } from "./conversation";
export {
  defineDemo,
  spoken,
  type Demo,
  type DemoIntent,
  type Entity,
  type EntitySource,
} from "./define-demo";
export { DEMO_MODEL_NAME, DemoModel, makeBrain } from "./demo-model";
export { DemoTitleModel } from "./demo-title-model";
export type { Language } from "./language";
export { listed, say, which, whichOne, type Phrase } from "./phrases";
export { ask, type Plan } from "./plan";
export { noPace, type Pace } from "./streaming/pace";
export type { Wish } from "./wish";
