import { ChatKit } from "@acme/chatkit-server";

const chat = new ChatKit({ path: "/chatkit" });

chat.handler(async function* ({ messages }) {
  yield `You said: ${messages.at(-1)?.content}`;
});

const { url } = await chat.listen({ port: Number(process.env["PORT"] ?? 8000) });
console.log(`ChatKit answers at ${url}/chatkit`);
