import { ChatKit } from "@acme/chatkit-server";
import { serve } from "@hono/node-server";
import { Hono } from "hono";

const chat = new ChatKit({ path: "/chatkit" });

chat.handler(async function* ({ messages }) {
  yield `You said: ${messages.at(-1)?.content}`;
});

const app = new Hono();
app.all("/chatkit", (context) => chat.fetch(context.req.raw));

const port = Number(process.env["PORT"] ?? 8000);
serve({ fetch: app.fetch, port });
console.log(`ChatKit answers at http://localhost:${port}/chatkit`);
