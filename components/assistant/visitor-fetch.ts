import { z } from "zod";
import { becomeGuestAction } from "@/components/auth/actions";
import { currentVisitor } from "@/components/auth/visitor";
import { fetchFromPage } from "@/components/chat/fetch-from-page";
import { authToken } from "./auth-token";

const ThreadListSchema = z.object({ type: z.literal("threads.list") });
const InThreadSchema = z.object({ params: z.object({ thread_id: z.string() }) });
const NO_THREADS = { data: [], has_more: false, after: null };

let becoming: Promise<void> | null = null;

/**
 * Sends the chat's requests. A visitor becomes a guest right before the first request that stores
 * something; until then there are no threads to load. A request for a thread gets 401 then, because
 * the thread belongs to a visitor whom this browser has forgotten. If `authToken` returns a token, no guests are
 * created.
 */
export async function visitorFetch(
  input: RequestInfo | URL,
  init?: RequestInit,
): Promise<Response> {
  const token = await authToken();
  if (token !== undefined) return fetchFromPage(input, withToken(token, init));
  if (!currentVisitor()) {
    const request = jsonOf(init?.body);
    if (ThreadListSchema.safeParse(request).success) return Response.json(NO_THREADS);
    if (InThreadSchema.safeParse(request).success) return new Response(null, { status: 401 });
    becoming ??= becomeGuestAction().finally(() => (becoming = null));
    await becoming;
  }
  return fetchFromPage(input, init);
}

function withToken(token: string, init: RequestInit = {}): RequestInit {
  const headers = new Headers(init.headers);
  headers.set("authorization", `Bearer ${token}`);
  return { ...init, headers };
}

function jsonOf(body: BodyInit | null | undefined): unknown {
  return typeof body === "string" ? JSON.parse(body) : null;
}
