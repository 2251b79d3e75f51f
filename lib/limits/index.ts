export type { Ceiling, Count, Rate, Refusal, Remaining, Reservation } from "./ceiling";
export { assistantSwitch } from "./ceiling";
export { CeilingStore, type CeilingStoreOptions } from "./ceiling-store";
export { ceilings } from "./ceilings";
export { messageCeilings, type Writer } from "./message-ceilings";
export { isAssistantOff, setAssistantOff } from "./site-switches";
export { untilReset, type Wait } from "./until-reset";
