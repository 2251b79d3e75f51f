import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { z } from "zod";
import type { ThreadStreamEvent } from "@acme/chatkit-server";
import { apiRoute } from "@/lib/api/api-route";
import { getDatabase } from "@/lib/db";
import type { Owner } from "@/lib/db/owner";
import { PrismaStore } from "@/lib/stores";
import { announcedType } from "@/lib/stores/attachments/file-kind";
import { requireFileSize } from "@/lib/stores/attachments/storage-limits";
import { AssistantClient, doneItems } from "../../support/assistant/assistant-client";
import { createTestAssistant } from "../../support/assistant/create-test-assistant";
import { openShopDatabase } from "../../support/shop-database";

const MEGABYTE = 1024 * 1024;
let closeDatabase: () => Promise<void>;
let users = 0;

beforeAll(async () => {
  ({ close: closeDatabase } = await openShopDatabase());
});

afterAll(() => closeDatabase());

const ErrorSchema = z.object({ error: z.object({ message: z.string(), reason: z.string() }) });

function someone(language: string) {
  users += 1;
  const { server } = createTestAssistant({
    maxMessageCharacters: 1_500,
  });
  const owner = { tenantId: "default", userId: `wrong-${users}` };
  return new AssistantClient(server, owner, language);
}

const errorsIn = (events: readonly ThreadStreamEvent[]) =>
  events.flatMap((event) => (event.type === "error" ? (event.message ?? event.code) : []));

/** What a route answers to an upload in a language. */
async function refused(language: string, handle: () => void): Promise<string> {
  const route = apiRoute(async () => {
    handle();
    return new Response();
  });
  const headers = { "accept-language": language };
  const response = await route(new Request("https://shop.example/api/chatkit", { headers }));
  return ErrorSchema.parse(await response.json()).error.message;
}

describe.each([
  [
    "de",
    /1\.501 Zeichen, möglich sind 1\.500/,
    /höchstens 100 KB/,
    /gesperrt/,
    /Nachricht wurde gelöscht/,
  ],
  [
    "es",
    /1501 caracteres y el límite es 1500/,
    /como máximo 100 KB/,
    /bloqueada/,
    /mensaje se ha borrado/,
  ],
  [
    "fr",
    /1\s501 caractères, la limite est de 1\s500/,
    /au plus 100 Ko/,
    /verrouillée/,
    /message a été supprimé/,
  ],
  ["ja", /1,501文字ありますが、上限は1,500文字/, /100 KBまで/, /ロック/, /メッセージは削除/],
])("errors that someone with %s sees", (language, tooLong, tooLarge, locked, deleted) => {
  it("are in it: a message that is too long", async () => {
    const client = someone(language);
    expect(errorsIn(await client.say("x".repeat(1_501)))).toEqual([expect.stringMatching(tooLong)]);
    const answer = ErrorSchema.parse(await client.json(client.messageRequest("x".repeat(100_001))));
    expect(answer.error).toEqual({
      message: expect.stringMatching(tooLarge),
      reason: "message_too_large",
    });
  });

  it("are in it: a locked thread and a deleted message", async () => {
    const client = someone(language);
    const [message] = doneItems(await client.say("hello"));
    const thread_id = client.threadId;
    const retry = { type: "threads.retry_after_item", params: { thread_id, item_id: "msg_gone" } };
    expect(message?.type).toBe("user_message");
    expect(errorsIn(await client.stream(retry))).toEqual([expect.stringMatching(deleted)]);
    await new PrismaStore<Owner>({ database: getDatabase }).updateThread(
      String(thread_id),
      { status: { type: "locked" } },
      client.owner,
    );
    expect(errorsIn(await client.say("hello"))).toEqual([expect.stringMatching(locked)]);
  });

  it("are in it: files that can't be attached", async () => {
    const type = await refused(
      language,
      () => void announcedType({ name: "a.zip", mime_type: "application/zip" }),
    );
    expect(type).toContain("application/zip");
    expect(type).not.toContain("attached");
    const size = await refused(language, () => requireFileSize(5.2 * MEGABYTE, 4 * MEGABYTE));
    expect(size).toContain(language === "ja" ? "5.2 MB" : "5,2");
    const empty = await refused(language, () => requireFileSize(0, MEGABYTE));
    expect(empty).not.toMatch(/^params|empty/);
  });
});
