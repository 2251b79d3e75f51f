import type { z } from "zod";
import {
  NonStreamingRequestSchema,
  StreamingRequestSchema,
  TurnsAttachRequestSchema,
  TurnsStopRequestSchema,
  type NonStreamingRequest,
  type StreamingRequest,
  type TurnsAttachRequest,
  type TurnsStopRequest,
} from "../protocol";

/** ChatKit's requests and the extensions of this server. */
export type ServerRequest =
  StreamingRequest | NonStreamingRequest | TurnsAttachRequest | TurnsStopRequest;

/** Keyed by operation, so that an invalid request gets errors about its own members. */
export const requestSchemas: ReadonlyMap<string, z.ZodType<ServerRequest>> = new Map(
  [
    ...StreamingRequestSchema.options,
    ...NonStreamingRequestSchema.options,
    TurnsAttachRequestSchema,
    TurnsStopRequestSchema,
  ].map((schema): [string, z.ZodType<ServerRequest>] => [schema.shape.type.value, schema]),
);

const streamingTypes: ReadonlySet<string> = new Set([
  ...StreamingRequestSchema.options.map((schema) => schema.shape.type.value),
  TurnsAttachRequestSchema.shape.type.value,
]);

/**
 * Whether the response is a stream. Only the request's type matters, not what the client accepts.
 */
export function isStreamingRequest(
  request: ServerRequest,
): request is StreamingRequest | TurnsAttachRequest {
  return streamingTypes.has(request.type);
}
