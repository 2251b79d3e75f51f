import { setTimeout as pause } from "node:timers/promises";
import { ChatKit } from "@acme/chatkit-server";

const chat = new ChatKit()
  .handler(async function* () {
    yield "Slow ";
    await pause(300);
    yield "but whole";
  })
  .onShutdown(() => void process.stdout.write("shut down\n"));

const { url } = await chat.listen({ port: 0 });
process.stdout.write(`${url}/chatkit\n`);
