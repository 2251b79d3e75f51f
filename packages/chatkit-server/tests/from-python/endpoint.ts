import { handleChatKitRequest, NonStreamingResult } from "@acme/chatkit-server";
import { server } from "./agent-server";

/** The whole endpoint, errors as JSON with a status included. */
export async function POST(request: Request): Promise<Response> {
  const userId = request.headers.get("x-user-id");
  if (!userId) return new Response(null, { status: 401 });
  return handleChatKitRequest(server, request, { userId });
}

export function GET(): Response {
  return Response.json({ status: "ok" });
}

/** By hand, for what isn't HTTP. */
export async function answer(body: string, userId: string): Promise<AsyncIterable<Uint8Array>> {
  const result = await server.process(body, { userId });
  return result instanceof NonStreamingResult ? once(result.json) : result;
}

async function* once(json: Uint8Array) {
  yield json;
}
