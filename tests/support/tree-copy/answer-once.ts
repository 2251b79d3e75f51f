import { mkdirSync } from "node:fs";
import { readDatabaseTarget } from "@/lib/db";
import { migrateDatabase } from "@/lib/db/migrate";
import { createRequestContext } from "@/lib/assistant/request-context";
import { assistant } from "@/lib/start-assistant";
import { handleChatKitRequest } from "@acme/chatkit-server";

/**
 * Runs in a copy of the project: sends the assistant one message and prints the streamed events.
 */
async function answerOnce(text: string): Promise<string> {
  mkdirSync(".data", { recursive: true });
  await migrateDatabase(readDatabaseTarget(process.env), process.cwd());
  const input = {
    content: [{ type: "input_text", text }],
    attachments: [],
    inference_options: {},
  };
  const request = new Request("https://site.example/api/chatkit", {
    method: "POST",
    body: JSON.stringify({ type: "threads.create", params: { input } }),
  });
  const caller = { tenantId: "default", userId: "reader", guest: true, by: "cookie" } as const;
  const context = createRequestContext({ request, caller, requestId: "req_once" });
  const response = await handleChatKitRequest(await assistant(), request, context);
  return response.text();
}

process.stdout.write(await answerOnce(process.argv[2] ?? "Hello"));
process.exit(0);
