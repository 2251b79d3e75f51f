import { createServer } from "node:http";
import { withCaller } from "@/lib/api/with-caller";
import { createRequestContext } from "@/lib/assistant/request-context";
import { readDatabaseTarget } from "@/lib/db";
import { migrateDatabase } from "@/lib/db/migrate";
import { assistant } from "@/lib/start-assistant";
import { handleChatKitRequest } from "@acme/chatkit-server";
import { toNodeListener } from "@acme/chatkit-server/node";

/** The chat's route without Next and without a bundler, so that a profile shows each package. */
const [port = "0"] = process.argv.slice(2);
await migrateDatabase(readDatabaseTarget(process.env), process.cwd());

const answer = withCaller(async ({ request, caller, requestId }) => {
  const context = createRequestContext({ request, caller, requestId });
  return handleChatKitRequest(await assistant(), request, context, { requestId });
});
createServer(toNodeListener(answer)).listen(Number(port), "127.0.0.1");
