import { after } from "next/server";
import { preflightResponse } from "@/lib/api/cors";
import { refusedMethod } from "@/lib/api/refused-method";
import { withCaller } from "@/lib/api/with-caller";
import { assistant } from "@/lib/start-assistant";
import { flushSpansAfter } from "@/lib/telemetry/flush-spans";
import { createRequestContext } from "@/lib/assistant/request-context";
import { handleChatKitRequest } from "@acme/chatkit-server";

/** Maximum duration of a turn in seconds, on platforms that limit it. */
export const maxDuration = 300;

export const POST = withCaller(
  async ({ request, caller, requestId }) => {
    const context = createRequestContext({ request, caller, requestId });
    const server = await assistant();
    return handleChatKitRequest(server, request, context, {
      requestId,
      waitUntil: (turn) => after(flushSpansAfter(turn)),
    });
  },
  { contentType: "application/json" },
);

export function OPTIONS(request: Request): Response {
  return preflightResponse(request);
}

const refused = refusedMethod("POST", "OPTIONS");
export { refused as GET, refused as PUT, refused as PATCH, refused as DELETE };
