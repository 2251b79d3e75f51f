export { toNodeListener, type FetchHandler } from "./node-listener";
