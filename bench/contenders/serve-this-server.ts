import { createServer } from "node:http";
import { text } from "node:stream/consumers";
import { handleChatKitRequest } from "@acme/chatkit-server";
import { createWordyServer } from "../wordy-server";

/** This server, directly on Node's HTTP server. */
const port = Number(process.argv[2]);

createServer((incoming, outgoing) => {
  void respond();

  async function respond(): Promise<void> {
    const url = `http://127.0.0.1:${port}${incoming.url ?? "/"}`;
    const request = new Request(url, { method: "POST", body: await text(incoming) });
    const response = await handleChatKitRequest(createWordyServer(), request, null);
    outgoing.writeHead(response.status, Object.fromEntries(response.headers));
    const reader = response.body?.getReader();
    while (reader) {
      const { done, value } = await reader.read();
      if (done) break;
      if (!outgoing.write(value)) await new Promise((resolve) => outgoing.once("drain", resolve));
    }
    outgoing.end();
  }
}).listen(port, "127.0.0.1");
