export * from "./coalesce-frames";
export * from "./decode-events";
export * from "./decode-frames";
export * from "./encode-event";
export * from "./end-mark";
export * from "./keep-alive";
export * from "./to-readable-stream";
