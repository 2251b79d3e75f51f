import { z } from "zod";
import type { RecordedRequest } from "./exchange";

const WithToolsSchema = z.object({ tools: z.array(z.unknown()).min(1) });

/** The requests for replies, without those for titles, which have no tools and come at any time. */
export function replyRequests(requests: readonly RecordedRequest[]): RecordedRequest[] {
  return requests.filter(({ body }) => WithToolsSchema.safeParse(body).success);
}
