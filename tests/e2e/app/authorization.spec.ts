import { z } from "zod";
import * as protocol from "@acme/chatkit-server/protocol";
import type { AppServer } from "../../support/app-server";
import { ChatKitHttpClient, textInput } from "../../support/chatkit-http-client";
import { expect, test } from "../shop/app-fixture";
import { credentials, neighbors, strangers, type Actor } from "./actors";
import { operationRows, type Belongings } from "./operation-rows";

/** Words that only the owner's rows have in them. */
const SECRET = "the hut above Zanskar";

const TypedSchema = z.object({
  shape: z.object({ type: z.object({ value: z.string() }), params: z.unknown() }),
});
const CreatedSchema = z.object({ id: z.string() });

/** Every operation that has a request schema. */
const operations = Object.entries(protocol)
  .filter(([name]) => name.endsWith("RequestSchema"))
  .flatMap(([, schema]) => {
    const typed = TypedSchema.safeParse(schema);
    return typed.success ? [typed.data.shape.type.value] : [];
  });

test("every operation has its row", () => {
  expect(Object.keys(operationRows).sort()).toEqual([...operations].sort());
});

test("strangers get nowhere", async ({ app }) => {
  const owned = await ownSomething(app);
  for (const actor of strangers) {
    for (const [type, row] of Object.entries(operationRows)) {
      const response = await call(app, actor, type, row.params(owned));
      expect(response.status, `${actor}: ${type}`).toBe(401);
      expect(await response.text()).not.toContain(SECRET);
    }
  }
});

test("neighbors find nothing of the owner's, and change nothing", async ({ app }) => {
  const owned = await ownSomething(app);
  for (const actor of neighbors) {
    for (const [type, row] of Object.entries(operationRows)) {
      const response = await call(app, actor, type, row.params(owned));
      const body = await response.text();
      expect.soft(response.status, `${actor}: ${type}: ${body}`).toBe(row.neighbor);
      expect(body, `${actor}: ${type}`).not.toContain(SECRET);
    }
  }
  const thread = await call(app, "owner", "threads.get_by_id", { thread_id: owned.threadId });
  const kept = await thread.text();
  expect(kept).toContain(SECRET);
  expect(kept).not.toContain("Another title");
  const claim = textInput("what is in it?", [owned.attachmentId]);
  expect((await call(app, "owner", "threads.create", claim)).status).toBe(200);
});

test("the owner is answered", async ({ app }) => {
  const owned = await ownSomething(app);
  for (const [type, row] of Object.entries(operationRows)) {
    const response = await call(app, "owner", type, row.params(owned));
    const body = await response.text();
    expect.soft(response.status, `${type}: ${body.slice(0, 300)}`).toBe(row.owner);
  }
});

/** A thread with a message of the owner's in it, and an attachment no message has claimed. */
async function ownSomething(app: AppServer): Promise<Belongings> {
  const { authorization = "" } = await credentials("owner", app.authSecret);
  const client = new ChatKitHttpClient(app, authorization);
  const found: Partial<Belongings> = {};
  for await (const event of client.stream("threads.create", textInput(SECRET))) {
    if (event.type === "thread.created") found.threadId = event.thread.id;
    if (event.type === "thread.item.done" && event.item.type === "user_message") {
      found.messageId = event.item.id;
    }
  }
  const form = new FormData();
  form.set("file", new Blob(["Tent, stove, lamp."], { type: "text/plain" }), `${SECRET}.txt`);
  const attachment = await fetch(`${app.url}/api/chatkit/attachments`, {
    method: "POST",
    headers: { authorization },
    body: form,
  });
  const { id: attachmentId } = CreatedSchema.parse(await attachment.json());
  const { threadId, messageId } = found;
  if (!threadId || !messageId) throw new Error("The owner's message was not stored.");
  return { threadId, messageId, attachmentId };
}

async function call(app: AppServer, actor: Actor, type: string, params: object): Promise<Response> {
  return fetch(`${app.url}/api/chatkit`, {
    method: "POST",
    headers: { "content-type": "application/json", ...(await credentials(actor, app.authSecret)) },
    body: JSON.stringify({ type, params }),
  });
}
