import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";

const becomeGuestAction = vi.fn(async () => {
  await Promise.resolve();
  document.cookie = "acme-visitor=guest.guest_1";
});
vi.mock("@/components/auth/actions", () => ({ becomeGuestAction }));
const authToken = vi.fn<() => Promise<string | undefined>>(async () => undefined);
vi.mock("@/components/assistant/auth-token", () => ({ authToken }));

const send = vi.fn(async () => new Response("{}"));

beforeEach(() => {
  vi.stubGlobal("document", { cookie: "" });
  vi.stubGlobal("window", { location: new URL("https://shop.example/cart") });
  vi.stubGlobal("fetch", send);
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.clearAllMocks();
});

async function ask(type: string, params: object = {}): Promise<Response> {
  const { visitorFetch } = await import("@/components/assistant/visitor-fetch");
  return visitorFetch("/api/chatkit", { method: "POST", body: JSON.stringify({ type, params }) });
}

describe("visitorFetch", () => {
  it("returns no threads for a visitor who hasn't acted, without a request", async () => {
    const page: unknown = await (await ask("threads.list")).json();
    expect(page).toEqual({ data: [], has_more: false, after: null });
    expect(send).not.toHaveBeenCalled();
    expect(becomeGuestAction).not.toHaveBeenCalled();
  });

  it("creates one guest before the first requests that store something", async () => {
    await Promise.all([ask("threads.create"), ask("attachments.create")]);
    await ask("threads.list");
    expect(becomeGuestAction).toHaveBeenCalledTimes(1);
    expect(becomeGuestAction.mock.invocationCallOrder[0]).toBeLessThan(
      send.mock.invocationCallOrder[0] ?? 0,
    );
    expect(send).toHaveBeenCalledTimes(3);
  });

  it("refuses a message in a thread of a visitor whom the browser has forgotten", async () => {
    const response = await ask("threads.add_user_message", { thread_id: "thr_1" });
    expect(response.status).toBe(401);
    expect(send).not.toHaveBeenCalled();
    expect(becomeGuestAction).not.toHaveBeenCalled();
  });

  it("sends the page's own token, and creates no guest", async () => {
    authToken.mockResolvedValueOnce("a token");
    await ask("threads.create");
    expect(becomeGuestAction).not.toHaveBeenCalled();
    const [, init] = send.mock.calls[0] as unknown as [string, RequestInit];
    expect(new Headers(init.headers).get("authorization")).toBe("Bearer a token");
  });
});
