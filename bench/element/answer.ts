import type { Script } from "@/packages/chatkit-element/tests/support/element-page/fake-chatkit";
import {
  added,
  assistantMessage,
  delta,
  done,
  streamOptions,
  userMessage,
} from "@/packages/chatkit-element/tests/support/element-page/wire";

const TICK_MS = 20;

/** Answers with a text, streamed word by word at a constant rate. */
export function answerAt(wordsPerSecond: number, text: string): Script {
  return async (_request, reply) => {
    const stream = reply.stream().send(done(userMessage("new", "More")), streamOptions());
    stream.send(added(assistantMessage("answer", "")));
    const words = text.match(/\S+\s*/g) ?? [];
    const start = performance.now();
    let sent = 0;
    while (sent < words.length) {
      await new Promise((resolve) => setTimeout(resolve, TICK_MS));
      const due = Math.ceil(((performance.now() - start) / 1000) * wordsPerSecond);
      for (; sent < Math.min(due, words.length); sent += 1) {
        stream.send(delta("answer", words[sent] ?? ""));
      }
    }
    stream.send(done(assistantMessage("answer", text))).end();
  };
}
