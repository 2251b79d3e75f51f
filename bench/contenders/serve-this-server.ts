import { createServer } from "node:http";
import { Readable } from "node:stream";
import { handleChatKitRequest } from "@/lib/chatkit";
import { createWordyServer } from "../wordy-server";

/** This server behind Node's own HTTP server, with nothing in between. */
const port = Number(process.argv[2]);

createServer((incoming, outgoing) => {
  const request = new Request(`http://127.0.0.1:${port}${incoming.url ?? "/"}`, {
    method: "POST",
    body: Readable.toWeb(incoming),
    ...{ duplex: "half" },
  });
  void respond(request);

  async function respond(request: Request): Promise<void> {
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
