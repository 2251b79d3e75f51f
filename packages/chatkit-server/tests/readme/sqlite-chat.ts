import { ChatKit } from "@acme/chatkit-server";
import { openSqliteStores } from "@acme/chatkit-server/sqlite-store"; // Node 22.13 and newer

const { store, turnStore } = openSqliteStores({ path: "chat.db" });

export const chat = new ChatKit({ store, turnStore });

chat.handler(async function* ({ messages }) {
  yield `${messages.length} messages so far.`;
});
