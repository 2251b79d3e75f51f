import { spawn } from "node:child_process";
import { text } from "node:stream/consumers";
import type { ScriptedReply } from "../openai-server/scripted-reply";
import { STAND_IN_KEY, startOpenAIServer } from "../openai-server/start-openai-server";

/**
 * Sends a message to the assistant in a copy of the project. A stand-in for OpenAI gives these
 * replies; without any, the demo model answers. Returns the streamed events as text.
 */
export async function askCopy(
  folder: string,
  question: string,
  replies: ScriptedReply[] = [],
): Promise<string> {
  const openai = await startOpenAIServer();
  openai.replyNext(...replies);
  const key = replies.length > 0 ? { OPENAI_API_KEY: STAND_IN_KEY } : {};
  const script = ["--import", "tsx", "tests/support/tree-copy/answer-once.ts", question];
  const child = spawn(process.execPath, script, {
    cwd: folder,
    stdio: ["ignore", "pipe", "pipe"],
    env: {
      ...process.env,
      ...key,
      OPENAI_BASE_URL: openai.url,
      AUTH_SECRET: "a secret that only the tests know",
      DATABASE_URL: "file:./.data/asked.db",
      LOG_LEVEL: "error",
    },
  });
  const [events, problems] = await Promise.all([text(child.stdout), text(child.stderr)]);
  await openai.close();
  if (events === "") throw new Error(`The copy did not answer:\n${problems}`);
  return events;
}
