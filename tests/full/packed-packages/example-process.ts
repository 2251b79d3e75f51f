import { execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:net";
import { setTimeout as wait } from "node:timers/promises";
import { promisify } from "node:util";
import { decodeEvents } from "@acme/chatkit-server/sse";

export interface ExampleProcess {
  /** Begins a thread with a message. */
  post(text: string): Promise<Response>;
  stop(): Promise<void>;
}

/** Runs an example as its README says, on a free port. Resolves when it answers. */
export async function startExample(file: string): Promise<ExampleProcess> {
  const port = await freePort();
  const child = spawn(process.execPath, [file], {
    env: { ...process.env, PORT: String(port) },
    stdio: ["ignore", "ignore", "inherit"],
  });
  const url = `http://localhost:${port}/chatkit`;
  for (;;) {
    if (child.exitCode !== null) throw new Error(`${file} ended with code ${child.exitCode}.`);
    if (await answers(url)) break;
    await wait(50);
  }
  return {
    post: (text) => fetch(url, { method: "POST", body: threadsCreate(text) }),
    stop: async () => {
      const ended = once(child, "exit");
      child.kill("SIGKILL");
      await ended;
    },
  };
}

/** The body of a request that begins a thread. */
export function threadsCreate(text: string): string {
  const content = [{ type: "input_text", text }];
  const input = { content, attachments: [], inference_options: {} };
  return JSON.stringify({ type: "threads.create", params: { input } });
}

/** The text of the assistant's message in a streamed answer. */
export async function answerOf({ body }: Response): Promise<string | undefined> {
  if (!body) throw new Error("The answer is empty.");
  let text: string | undefined;
  for await (const event of decodeEvents(body)) {
    if (event.type !== "thread.item.done" || event.item.type !== "assistant_message") continue;
    text = event.item.content[0]?.text;
  }
  return text;
}

/** Runs a module's text with plain Node in a folder; resolves to what it printed. */
export async function runInNode(cwd: string, code: string): Promise<string> {
  const run = promisify(execFile);
  const { stdout } = await run(process.execPath, ["--input-type=module", "--eval", code], { cwd });
  return stdout;
}

async function answers(url: string): Promise<boolean> {
  try {
    return (await fetch(url)).ok;
  } catch {
    // Nothing listens yet.
    return false;
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0);
  await once(server, "listening");
  const address = server.address();
  await new Promise((closed) => server.close(closed));
  if (typeof address === "object" && address) return address.port;
  throw new Error("The probe has no port.");
}
