import { ChatKit } from "@acme/chatkit-server";
import { z } from "zod";

export const chat = new ChatKit({
  state: z.object({
    userName: z.string().default(""),
    messageCount: z.number().default(0),
  }),
});

chat.handler(async function* ({ state }) {
  state.messageCount += 1;
  yield `Hello ${state.userName}! This is message #${state.messageCount}.`;
});
