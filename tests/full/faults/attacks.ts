import { once } from "node:events";
import { request } from "node:http";
import { setTimeout as wait } from "node:timers/promises";
import { z } from "zod";
import { openDatabase, readDatabaseTarget } from "@/lib/db";
import type { AppServer } from "../../support/app-server";
import { ChatKitHttpClient, textInput } from "../../support/chatkit-http-client";
import type { OpenAIServer } from "../../support/openai-server/start-openai-server";
import { leaveAfterFirstWord } from "./http-visitor";

const CsrfSchema = z.object({ csrfToken: z.string() });

const MEGABYTE = 1_048_576;
const SLOW_CONNECTIONS = 200;
const LOCK_MS = 8_000;

export interface Attacked {
  app: AppServer;
  openai: OpenAIServer;
}

export interface Attack {
  name: string;
  /** Resolves to the statuses that the attacker got. */
  run(attacked: Attacked): Promise<(number | "cut")[]>;
}

const newVisitor = (app: AppServer) => ChatKitHttpClient.as(`user_${crypto.randomUUID()}`, app);
const times = <Result>(count: number, run: (index: number) => Result) =>
  Array.from({ length: count }, (_, index) => run(index));

/** Reads the whole response; a connection that the server closed has no status. */
async function statusOf(sent: Promise<Response>): Promise<number | "cut"> {
  try {
    const response = await sent;
    await response.arrayBuffer();
    return response.status;
  } catch {
    return "cut";
  }
}

async function post(app: AppServer, path: string, body: string, type = "application/json") {
  const visitor = await newVisitor(app);
  return statusOf(visitor.post(path, body, type));
}

async function largeMessages({ app }: Attacked) {
  const visitor = await newVisitor(app);
  const large = textInput("a".repeat(9.5 * MEGABYTE));
  return Promise.all(times(15, () => statusOf(visitor.send("threads.create", large))));
}

async function signIns({ app }: Attacked) {
  const csrf = await fetch(`${app.url}/api/auth/csrf`);
  const { csrfToken } = CsrfSchema.parse(await csrf.json());
  const headers = {
    cookie: csrf.headers
      .getSetCookie()
      .map((cookie) => cookie.split(";")[0])
      .join("; "),
    origin: app.url,
  };
  return Promise.all(
    times(40, (index) => {
      const body = new URLSearchParams({
        email: `someone-${index}@example.com`,
        password: "not the password",
        intent: "sign-in",
        json: "true",
        csrfToken,
      });
      const url = `${app.url}/api/auth/callback/password`;
      return statusOf(fetch(url, { method: "POST", headers, body, redirect: "manual" }));
    }),
  );
}

async function hugeSignIn({ app }: Attacked) {
  const body = `{"password":"${"a".repeat(450 * MEGABYTE)}"}`;
  return [await post(app, "/api/auth/callback/password", body)];
}

async function streams({ app, openai }: Attacked) {
  openai.replyNext(...times(1_000, () => ({ say: "Half", end: "silence" as const })));
  const visitor = await newVisitor(app);
  const left = new AbortController();
  const opened = times(1_000, async () => {
    const { signal } = left;
    const response = await visitor.send("threads.create", textInput("hello"), { signal });
    return response.status;
  });
  const statuses = await Promise.all(opened.map((status) => status.catch(() => "cut" as const)));
  left.abort();
  openai.forgetReplies();
  return statuses;
}

async function hugeNumbers({ app }: Attacked) {
  const numbers = `[${Array.from({ length: 58_000 }, () => "1e400").join(",")}]`;
  const body = `{"type":"threads.list","params":{"limit":${numbers}},"metadata":{"a":${numbers}}}`;
  return Promise.all(times(20, () => post(app, "/api/chatkit", body)));
}

async function deepJson({ app }: Attacked) {
  const body = `{"type":"threads.list","params":${"[".repeat(50_000)}${"]".repeat(50_000)}}`;
  return Promise.all(times(20, () => post(app, "/api/chatkit", body)));
}

/** What a visitor can have at most: many threads and files. */
async function exports({ app }: Attacked) {
  const visitor = await newVisitor(app);
  for (const _batch of times(20, () => 0)) {
    await Promise.all(times(10, () => leaveAfterFirstWord(visitor, textInput("a".repeat(15_000)))));
  }
  for (const index of times(30, (file) => file)) {
    const file = new File(["a".repeat(5 * MEGABYTE)], `${index}.txt`);
    await statusOf(visitor.upload(file));
  }
  return Promise.all(
    times(8, (index) =>
      statusOf(visitor.get(`/api/account/export?format=${index % 2 ? "json" : "markdown"}`)),
    ),
  );
}

async function heldLock({ app }: Attacked) {
  const database = await openDatabase(readDatabaseTarget({ DATABASE_URL: app.databaseUrl }));
  const holding = database.$transaction(
    async (transaction) => {
      await transaction.$executeRaw`UPDATE "User" SET "seenAt" = "seenAt"`;
      await wait(LOCK_MS);
    },
    { timeout: 2 * LOCK_MS },
  );
  const statuses = await Promise.all(
    times(20, async () => {
      const visitor = await newVisitor(app);
      return statusOf(visitor.send("threads.create", textInput("hello")));
    }),
  );
  await holding;
  await database.$disconnect();
  return statuses;
}

async function toolCalls({ app, openai }: Attacked) {
  const call = { tool: "search_products", arguments: '{"query":"boots"}' };
  openai.replyNext(...times(5, () => ({ calls: times(300, () => call) })));
  const statuses = await Promise.all(
    times(5, async () => {
      const visitor = await newVisitor(app);
      return statusOf(visitor.send("threads.create", textInput("I need boots")));
    }),
  );
  openai.forgetReplies();
  return statuses;
}

/** Connections that announce a body and never send the whole of it. */
async function slowBodies({ app }: Attacked) {
  const { authorization } = await newVisitor(app);
  const headers = { authorization, "content-type": "application/json", "content-length": "1000" };
  const open = times(SLOW_CONNECTIONS, () => {
    const slow = request(`${app.url}/api/chatkit`, { method: "POST", headers, agent: false });
    slow.on("error", () => undefined);
    slow.write("{");
    return slow;
  });
  const answered = await Promise.race([
    Promise.all(
      open.map(async (slow): Promise<number | "cut"> => {
        try {
          const [response] = await once(slow, "response");
          return response.statusCode;
        } catch {
          return "cut" as const;
        }
      }),
    ),
    wait(70_000, [] as (number | "cut")[]),
  ]);
  open.forEach((slow) => slow.destroy());
  return answered;
}

async function searches({ app }: Attacked) {
  const query = "a".repeat(10_000);
  return Promise.all(times(100, () => statusOf(fetch(`${app.url}/search?q=${query}`))));
}

export const attacks: Attack[] = [
  { name: "15 messages of 9.5 MB", run: largeMessages },
  { name: "40 sign-ins at once", run: signIns },
  { name: "a sign-in of 450 MB", run: hugeSignIn },
  { name: "1,000 streams by one visitor", run: streams },
  { name: "20 bodies with 116,000 numbers like 1e400", run: hugeNumbers },
  { name: "20 bodies of 50,000 nested lists", run: deepJson },
  { name: "8 exports of 200 threads and 30 files", run: exports },
  { name: "another process holds SQLite's lock", run: heldLock },
  { name: "5 replies with 300 tool calls each", run: toolCalls },
  { name: "200 bodies that never end", run: slowBodies },
  { name: "100 searches for 10,000 letters", run: searches },
];
