import { UserMessageInputSchema } from "@acme/chatkit-server/protocol";
import type { ReceivedRequest, Reply } from "./fake-chatkit";
import { assistantMessage, done, streamOptions, threadCreated, userMessage } from "./wire";

/** Answers any user message immediately with the given text. */
export function answerWith(text: string, ids: { user?: string; assistant?: string } = {}) {
  let count = 0;
  return (request: ReceivedRequest, reply: Reply): void => {
    count += 1;
    const stream = reply.stream();
    if (request.type === "threads.create") stream.send(threadCreated());
    stream.send(done(userMessage(ids.user ?? `user_${count}`, textOf(request))), streamOptions());
    stream.send(done(assistantMessage(ids.assistant ?? `assistant_${count}`, text))).end();
  };
}

/** The text of the message in a request. */
export function textOf(request: ReceivedRequest): string {
  const { content } = UserMessageInputSchema.parse(request.params["input"]);
  return content.map((part) => part.text).join("");
}
