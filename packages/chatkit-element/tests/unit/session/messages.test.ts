import { describe, expect, it, vi } from "vitest";
import { ThreadItemSchema, ThreadMetadataSchema } from "@acme/chatkit-server/protocol";
import { MessageSender } from "../../../src/session/messages";
import type { SessionContext } from "../../../src/session/session-context";
import type { TurnRunner } from "../../../src/session/turn-runner";
import { idleOlder } from "../../../src/state/element-state";
import { createElementStore } from "../../../src/state/store";
import { showThread } from "../../../src/state/thread-transitions";
import { thread, userMessage } from "../../support/element-page/wire";

type Parts = ConstructorParameters<typeof MessageSender>[1];

/** The messages of a thread with this status, which has one message. */
function messagesIn(status: object) {
  const store = createElementStore((callback) => callback());
  store.update((state) =>
    showThread(state, {
      thread: ThreadMetadataSchema.parse(thread("thr_1", { status })),
      items: [ThreadItemSchema.parse(userMessage("msg_1", "Hi"))],
      older: idleOlder,
    }),
  );
  const context = {
    store,
    options: () => ({ api: { url: "/chatkit", domainKey: "local" } }),
    createId: (prefix: string) => `${prefix}_1`,
  } as unknown as SessionContext;
  const run = vi.fn<TurnRunner["run"]>(async () => undefined);
  const messages = new MessageSender(context, {
    turns: { run },
    history: { close: () => undefined },
  } as unknown as Parts);
  return { messages, sent: () => run.mock.calls.map(([{ type }]) => type) };
}

describe.each(["locked", "closed"])("in a %s thread", (type) => {
  const status = { type, reason: "A person takes over" };

  it("a message is refused with the reason", async () => {
    const { messages, sent } = messagesIn(status);
    await expect(messages.send({ text: "Hello?" })).rejects.toMatchObject({
      name: "IntegrationError",
      code: "thread_not_open",
      message: `The thread is ${type}: A person takes over`,
    });
    expect(sent()).toEqual([]);
  });

  it("no other answer is requested", async () => {
    const { messages, sent } = messagesIn(status);
    await messages.retry();
    expect(sent()).toEqual([]);
  });

  it("a message for a new thread is sent", async () => {
    const { messages, sent } = messagesIn(status);
    await messages.send({ text: "Hi", newThread: true });
    expect(sent()).toEqual(["threads.create"]);
  });
});

it("in an open thread, a message is sent and another answer is requested", async () => {
  const { messages, sent } = messagesIn({ type: "active" });
  await messages.send({ text: "Hello?" });
  await messages.retry();
  expect(sent()).toEqual(["threads.add_user_message", "threads.retry_after_item"]);
});
