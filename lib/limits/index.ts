export type { Ceiling, Count, Rate, Refusal, Reservation } from "./ceiling";
export { assistantSwitch } from "./ceiling";
export { CeilingStore } from "./ceiling-store";
export { ceilings } from "./ceilings";
export { messageCeilings } from "./message-ceilings";
export { isAssistantOff, setAssistantOff } from "./site-switches";
export { untilReset } from "./until-reset";
