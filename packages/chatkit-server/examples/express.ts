import { ChatKit } from "@acme/chatkit-server";
import { toNodeListener } from "@acme/chatkit-server/node";
import express from "express";

const chat = new ChatKit({ path: "/chatkit" });

chat.handler(async function* ({ messages }) {
  yield `You said: ${messages.at(-1)?.content}`;
});

const app = express();
// Before any body parser: the listener reads the body itself.
app.all("/chatkit", toNodeListener(chat.fetch));

const port = Number(process.env["PORT"] ?? 8000);
app.listen(port, () => console.log(`ChatKit answers at http://localhost:${port}/chatkit`));
