import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { apiRoute } from "@/lib/api/api-route";
import { logger } from "@/lib/logger";

const info = vi.spyOn(logger, "info").mockImplementation(() => undefined);

beforeEach(() => {
  vi.stubEnv("AUTH_SECRET", "a secret for tests");
});

afterEach(() => {
  vi.unstubAllEnvs();
  info.mockClear();
});

it("a request is logged in one line with its id, without tokens or the query", async () => {
  const route = apiRoute(async () => new Response("", { status: 201 }));
  const url = "https://shop.example/api/chatkit/attachments/upload/secret-token?key=secret";
  const response = await route(new Request(url, { method: "PUT" }));
  expect(info.mock.calls).toEqual([
    [
      {
        requestId: response.headers.get("x-request-id"),
        method: "PUT",
        path: "/api/chatkit/attachments/upload",
        status: 201,
        ms: expect.any(Number),
      },
      "request answered",
    ],
  ]);
});
