export { currentCaller, currentOwner } from "./current-owner";
export type { Caller } from "./caller";
