export { actingAddress, actingOwner } from "./acting-owner";
export { currentCaller } from "./current-caller";
export { oauthProviderNames } from "./oauth-providers";
export type { Caller } from "./caller";
