import { z } from "zod";
import { pageSchema, ThreadItemSchema, type ThreadItem } from "@acme/chatkit-server/protocol";
import { decodeEvents } from "@acme/chatkit-server/sse";
import type { ChatKitHttpClient } from "../../support/chatkit-http-client";

const ItemsSchema = pageSchema(ThreadItemSchema);

/** Reads an answer up to its first word and closes the connection. */
export async function leaveAfterFirstWord(
  client: ChatKitHttpClient,
  message: object,
): Promise<void> {
  const gone = new AbortController();
  const response = await client.send("threads.create", message, { signal: gone.signal });
  for await (const event of decodeEvents(response.body ?? new Blob().stream())) {
    if (event.type === "thread.item.updated") break;
  }
  gone.abort();
}

/** What the thread keeps, oldest first. */
export async function itemsOf(client: ChatKitHttpClient, threadId: string): Promise<ThreadItem[]> {
  const params = { thread_id: threadId, limit: 500, order: "asc" };
  const response = await client.send("items.list", params);
  return ItemsSchema.parse(z.json().parse(await response.json())).data;
}

export function answersIn(items: readonly ThreadItem[]): string[] {
  return items.flatMap((item) =>
    item.type === "assistant_message" ? item.content.map((part) => part.text).join("") : [],
  );
}
