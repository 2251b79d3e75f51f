import { ChatKit } from "@acme/chatkit-server";

const chat = new ChatKit();

chat.handler(async function* ({ messages }) {
  yield `You said: ${messages.at(-1)?.content}`;
});

export const { GET, POST, OPTIONS } = chat.routes();
