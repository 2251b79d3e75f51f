import { SignJWT } from "jose";
import { afterAll, beforeAll, expect, it, vi } from "vitest";
import { decodeEvents } from "@acme/chatkit-server/sse";
import { openShopDatabase } from "../../support/shop-database";
import { collect } from "@/packages/chatkit-server/tests/support/collect";
import { setEnvironment } from "../../support/set-environment";

const SECRET = "a secret that only the tests know";

/** Like Next's: it can only be called while a request is answered. */
const scope = vi.hoisted(() => ({ isOpen: false }));
const after = vi.hoisted(() =>
  vi.fn<(work: Promise<void>) => void>(() => {
    if (!scope.isOpen) throw new Error("`after` was called outside a request scope.");
  }),
);
vi.mock("next/server", async (load) => ({ ...(await load<object>()), after }));

let closeDatabase: () => Promise<void>;

beforeAll(async () => {
  setEnvironment({ AUTH_SECRET: SECRET, OPENAI_API_KEY: "" });
  ({ close: closeDatabase } = await openShopDatabase());
});

afterAll(() => closeDatabase());

async function post(body: object): Promise<Response> {
  const { POST } = await import("@/app/api/chatkit/route");
  const token = await new SignJWT({})
    .setProtectedHeader({ alg: "HS256" })
    .setSubject("kim")
    .setExpirationTime("5m")
    .sign(new TextEncoder().encode(SECRET));
  const headers = { authorization: `Bearer ${token}`, "content-type": "application/json" };
  const request = new Request("http://localhost/api/chatkit", {
    method: "POST",
    headers,
    body: JSON.stringify(body),
  });
  scope.isOpen = true;
  try {
    return await POST(request);
  } finally {
    scope.isOpen = false;
  }
}

it("a turn that its client reads to the end needs no work from Next after the response", async () => {
  const input = {
    content: [{ type: "input_text", text: "hello there" }],
    attachments: [],
    inference_options: {},
  };
  const response = await post({ type: "threads.create", params: { input } });
  const events = await collect(decodeEvents(response.body ?? new Blob().stream()));

  expect(events.map(({ type }) => type)).not.toContain("error");
  expect(after).toHaveBeenCalledTimes(1);
  after.mockClear();
});

it("Next waits for a turn that continues without its client, and the turn is complete then", async () => {
  const response = await post({
    type: "threads.create",
    params: {
      input: {
        content: [{ type: "input_text", text: "hello there" }],
        attachments: [],
        inference_options: {},
      },
    },
    metadata: { turns: { explicit_stop: true } },
  });
  await response.body?.cancel();
  expect(after).toHaveBeenCalledTimes(1);
  await after.mock.calls[0]?.[0];

  const threads = await (await post({ type: "threads.list", params: {} })).json();
  const attached = await post({
    type: "turns.attach",
    params: { thread_id: threads.data[0].id },
  });
  const events = await collect(decodeEvents(attached.body ?? new Blob().stream()));
  expect(events.map((event) => ("item" in event ? event.item.type : event.type))).toEqual([
    "user_message",
    "assistant_message",
  ]);
});
