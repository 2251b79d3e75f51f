import type { ReceivedRequest, Reply } from "./fake-chatkit";
import { assistantMessage, done, streamOptions, threadCreated, userMessage } from "./wire";

/** Answers any user message at once with the given text. */
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

interface Input {
  readonly content: readonly { readonly text: string }[];
}

/** The text of the message that a request carries. */
export function textOf(request: ReceivedRequest): string {
  return inputOf(request).content.map((part) => part.text).join("");
}

function inputOf(request: ReceivedRequest): Input {
  const { input } = request.params;
  return input;
}
