export { currentCaller, currentOwner } from "./current-owner";
export { oauthProviderNames } from "./oauth-providers";
export type { Caller } from "./caller";
