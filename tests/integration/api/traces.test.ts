import { createServer, type Server } from "node:http";
import { SignJWT } from "jose";
import { afterAll, afterEach, beforeAll, expect, it, vi } from "vitest";
import { z } from "zod";
import { decodeEvents } from "@acme/chatkit-server/sse";
import { collect } from "@/packages/chatkit-server/tests/support/collect";
import { openShopDatabase } from "../../support/shop-database";
import {
  STAND_IN_KEY,
  startOpenAIServer,
  type OpenAIServer,
} from "../../support/openai-server/start-openai-server";
import { setEnvironment } from "../../support/set-environment";

const SECRET = "a secret that only the tests know";

/** Like Next's: runs work after the response, and the platform waits for it. */
const afterResponse = vi.hoisted((): Promise<unknown>[] => []);
vi.mock("next/server", async (load) => ({
  ...(await load<object>()),
  after: (work: Promise<unknown> | (() => Promise<unknown>)) =>
    void afterResponse.push(typeof work === "function" ? work() : work),
}));

const loaded = vi.hoisted((): string[] => []);
vi.mock("@opentelemetry/sdk-trace-node", async (load) => {
  loaded.push("sdk");
  return load<object>();
});

const TracesSchema = z.object({
  resourceSpans: z.array(
    z.object({
      resource: z.object({ attributes: z.array(z.unknown()) }),
      scopeSpans: z.array(
        z.object({
          spans: z.array(
            z.object({
              name: z.string(),
              spanId: z.string(),
              parentSpanId: z.string().optional(),
              attributes: z.array(z.object({ key: z.string(), value: z.unknown() })),
            }),
          ),
        }),
      ),
    }),
  ),
});
type SpanSent = z.infer<
  typeof TracesSchema
>["resourceSpans"][number]["scopeSpans"][number]["spans"][number];

const received: string[] = [];
let collector: Server;
let collectorUrl: string;
let openai: OpenAIServer;
let closeDatabase: () => Promise<void>;

beforeAll(async () => {
  collector = createServer((request, response) => {
    let body = "";
    request.on("data", (chunk: Buffer) => (body += chunk.toString()));
    request.on("end", () => {
      if (request.url === "/v1/traces") received.push(body);
      response.writeHead(200, { "content-type": "application/json" }).end("{}");
    });
  });
  collectorUrl = await new Promise((resolve) => {
    collector.listen(0, "127.0.0.1", () => {
      const address = collector.address();
      resolve(`http://127.0.0.1:${typeof address === "object" && address ? address.port : 0}`);
    });
  });
  openai = await startOpenAIServer();
  ({ close: closeDatabase } = await openShopDatabase());
});

afterEach(() => {
  Reflect.deleteProperty(globalThis, "chatkitStarterAssistant");
  Reflect.deleteProperty(globalThis, "chatkitStarterTracing");
  received.splice(0);
  loaded.splice(0);
});

afterAll(async () => {
  await openai.close();
  await closeDatabase();
  await new Promise((resolve) => collector.close(resolve));
});

/** One message, answered with a server tool, in an app that has just started. */
async function sayInNewApp(variables: Record<string, string>): Promise<void> {
  setEnvironment({
    AUTH_SECRET: SECRET,
    OPENAI_API_KEY: STAND_IN_KEY,
    OPENAI_BASE_URL: openai.url,
    OPENAI_MODEL: "stand-in",
    NEXT_RUNTIME: "nodejs",
    ...variables,
  });
  // The app opens its own connection.
  const db = await import("@/lib/db");
  await db.closeDatabase();
  const { register } = await import("@/instrumentation");
  await register();
  const { POST } = await import("@/app/api/chatkit/route");
  const token = await new SignJWT({})
    .setProtectedHeader({ alg: "HS256" })
    .setSubject("measured")
    .setExpirationTime("5m")
    .sign(new TextEncoder().encode(SECRET));
  openai.replyNext({ tool: "get_cart", arguments: "{}" }, { say: "It is empty." });
  const input = {
    content: [{ type: "input_text", text: "my secret wish" }],
    attachments: [],
    inference_options: {},
  };
  const response = await POST(
    new Request("http://localhost/api/chatkit", {
      method: "POST",
      headers: { authorization: `Bearer ${token}`, "content-type": "application/json" },
      body: JSON.stringify({ type: "threads.create", params: { input } }),
    }),
  );
  await collect(decodeEvents(response.body ?? new Blob().stream()));
  await Promise.all(afterResponse.splice(0));
}

function spansReceived(): SpanSent[] {
  return received.flatMap((body) =>
    TracesSchema.parse(JSON.parse(body)).resourceSpans.flatMap(({ scopeSpans }) =>
      scopeSpans.flatMap(({ spans }) => spans),
    ),
  );
}

// This test comes first because a mocked module is loaded only once.
it("without a collector, OpenTelemetry isn't even loaded", async () => {
  await sayInNewApp({ OTEL_EXPORTER_OTLP_ENDPOINT: "" });
  expect(loaded).toEqual([]);
  expect(received).toEqual([]);
});

it("a turn is sent to the collector as spans of its request, model calls, tools and queries", async () => {
  await sayInNewApp({ OTEL_EXPORTER_OTLP_ENDPOINT: collectorUrl, OTEL_SERVICE_NAME: "my-shop" });
  const spans = spansReceived();
  const named = (name: string) => spans.filter((span) => span.name === name);
  const [turn] = named("turn");
  expect(named("POST /api/chatkit")).toHaveLength(1);
  expect(turn?.attributes).toContainEqual({
    key: "turn.ending",
    value: { stringValue: "complete" },
  });
  const ofReply = named("model stand-in").filter(
    ({ parentSpanId }) => parentSpanId === turn?.spanId,
  );
  expect(ofReply).toHaveLength(2);
  expect(ofReply[0]?.attributes.map(({ key }) => key)).toContain("gen_ai.usage.input_tokens");
  expect(named("tool get_cart")).toMatchObject([{ parentSpanId: turn?.spanId }]);
  expect(named("query").length).toBeGreaterThan(3);
  expect(received.join()).toContain("my-shop");
  expect(loaded).toEqual(["sdk"]);
  expect(received.join()).not.toContain("my secret wish");
});
