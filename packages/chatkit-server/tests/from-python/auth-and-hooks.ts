import { ChatKit } from "@acme/chatkit-server";

const users = new Map([["secret-of-ann", { id: "ann", email: "ann@example.com" }]]);

export const seen: string[] = [];

export const chat = new ChatKit().auth(async (request) => {
  const header = request.headers.get("authorization") ?? "";
  const user = users.get(header.replace(/^Bearer /, ""));
  return user ? { userId: user.id, email: user.email } : null;
});

chat
  .onStartup(() => void seen.push("started"))
  .onConnect(({ sessionId }) => void seen.push(`${sessionId} connected`))
  .onDisconnect(({ sessionId }) => void seen.push(`${sessionId} disconnected`))
  .onShutdown(() => void seen.push("stopped"));

chat.handler(async function* ({ context }) {
  yield `Hello ${context.userId} <${context.email}>!`;
});
