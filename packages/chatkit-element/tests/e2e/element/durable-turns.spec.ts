import { answerWith } from "../../support/element-page/answers";
import { expect, test, type ChatPage } from "../../support/element-page/element-test";
import type { ReplyStream } from "../../support/element-page/reply-stream";
import {
  added,
  assistantMessage,
  delta,
  done,
  opening,
  thread,
  userMessage,
} from "../../support/element-page/wire";

const durable = { "durable-turns": "" };

/** Sends "Hello" to a server with durable turns, and stops the answer once it has started. */
async function stopFirstAnswer(chat: ChatPage): Promise<void> {
  chat.chatkit.on("threads.create", (_request, reply) => {
    reply.stream().send(...opening("Hello"));
  });
  await chat.mount({}, durable);
  await chat.say("Hello");
  await chat.page.getByRole("button", { name: "Stop answering" }).click();
}

test("Stop asks a server with durable turns to stop the turn", async ({ chat }) => {
  chat.chatkit.on("turns.stop", (_request, reply) => reply.json({ stopped: true }));
  await stopFirstAnswer(chat);
  await expect.poll(() => chat.chatkit.of("turns.stop")).toHaveLength(1);
  await expect.poll(() => chat.chatkit.of("turns.stop")[0]?.params).toEqual({ thread_id: "thr_1" });
  expect(JSON.parse(chat.chatkit.requests[0]?.body ?? "").metadata).toEqual({
    turns: { explicit_stop: true, idempotency_key: expect.stringMatching(/.{8}/) },
  });
});

test("a message sent right after Stop waits until the turn has ended", async ({ chat }) => {
  const stopping = new Promise<() => void>((resolve) => {
    chat.chatkit.on("turns.stop", (_request, reply) =>
      resolve(() => reply.json({ stopped: true })),
    );
  });
  chat.chatkit.on("threads.add_user_message", answerWith("At once."));
  await stopFirstAnswer(chat);
  const answerStop = await stopping;
  await chat.say("Next");
  await expect(chat.items().getByText("Next", { exact: true })).toBeVisible();
  expect(chat.chatkit.of("threads.add_user_message")).toEqual([]);
  answerStop();
  await expect(chat.items().getByText("At once.")).toBeVisible();
});

test("a message is sent even if the stop before it failed", async ({ chat }) => {
  chat.chatkit.on("turns.stop", (_request, reply) => reply.drop());
  chat.chatkit.on("threads.add_user_message", answerWith("All the same."));
  await stopFirstAnswer(chat);
  await chat.say("Next");
  await expect(chat.items().getByText("All the same.")).toBeVisible();
});

test("a resent message keeps its idempotency key, and an edited one gets a new key", async ({
  chat,
}) => {
  chat.chatkit.on("threads.create", (_request, reply) => reply.status(503));
  const keys = () =>
    chat.chatkit
      .of("threads.create")
      .map(({ body }) => JSON.parse(body).metadata.turns.idempotency_key);
  await chat.mount({}, durable);
  await chat.say("Hello");
  await chat.page.getByRole("button", { name: "Try again" }).click();
  await expect.poll(() => keys().length).toBe(2);
  await chat.page.getByRole("button", { name: "Edit" }).click();
  await chat.input.press("Enter");
  await expect.poll(() => keys().length).toBe(3);
  const [first, again, edited] = keys();
  expect(again).toBe(first);
  expect(edited).not.toBe(first);
});

test("requests to other servers don't mention durable turns", async ({ chat }) => {
  chat.chatkit.on("threads.create", (_request, reply) => {
    reply.stream().send(...opening("Hello"));
  });
  await chat.mount();
  await chat.say("Hello");
  await chat.page.getByRole("button", { name: "Stop answering" }).click();
  await expect.poll(() => chat.eventNames()).toContain("response.end");
  await expect
    .poll(() => chat.chatkit.requests.map(({ type }) => type))
    .toEqual(["threads.create"]);
  expect(JSON.parse(chat.chatkit.requests[0]?.body ?? "")).not.toHaveProperty("metadata");
});

test("a reload continues a running turn", async ({ chat }) => {
  const data = [userMessage("u", "Hello")];
  chat.chatkit.on("threads.get_by_id", (_request, reply) =>
    reply.json(thread("thr_1", { items: { data, has_more: false } })),
  );
  const attached = new Promise<ReplyStream>((resolve) => {
    chat.chatkit.on("turns.attach", (_request, reply) => {
      const stream = reply.stream().send(done(userMessage("u", "Hello")));
      resolve(stream.send(added(assistantMessage("a", "Half of"))));
    });
  });
  await chat.mount({ initialThread: "thr_1" }, durable);
  const stream = await attached;
  await expect(chat.items().getByText("Half of")).toBeVisible();
  await expect(chat.page.getByRole("button", { name: "Stop answering" })).toBeVisible();
  stream.send(delta("a", " the answer.")).end();
  await expect(chat.items().getByText("Half of the answer.")).toBeVisible();
  await expect.poll(() => chat.eventNames()).toContain("response.end");
});

test("a reloaded thread is idle if its turn is over", async ({ chat }) => {
  const data = [userMessage("u", "Hello"), assistantMessage("a", "All there.")];
  chat.chatkit.on("threads.get_by_id", (_request, reply) =>
    reply.json(thread("thr_1", { items: { data, has_more: false } })),
  );
  const answered = new Promise<void>((resolve) => {
    chat.chatkit.on("turns.attach", (_request, reply) => {
      reply
        .stream()
        .send(...data.map(done))
        .end();
      resolve();
    });
  });
  await chat.mount({ initialThread: "thr_1" }, durable);
  await answered;
  await expect(chat.items().getByText("All there.")).toBeVisible();
  expect(await chat.eventNames()).not.toContain("response.start");
});

for (const { how, breakOff } of [
  { how: "a broken connection", breakOff: (stream: ReplyStream) => stream.breakOff() },
  {
    how: "a stream cut off without an error",
    breakOff: (stream: ReplyStream) => stream.endUnmarked(),
  },
]) {
  test(`${how} is resumed without an error`, async ({ chat }) => {
    const begun = new Promise<ReplyStream>((resolve) => {
      chat.chatkit.on("threads.create", (_request, reply) => {
        resolve(reply.stream().send(...opening("Hello"), added(assistantMessage("a", "Half"))));
      });
    });
    chat.chatkit.on("turns.attach", (_request, reply) => {
      const stream = reply.stream().send(done(userMessage("msg_user", "Hello")));
      stream.send(done(assistantMessage("a", "Half and the rest."))).end();
    });
    await chat.mount({}, durable);
    await chat.say("Hello");
    const stream = await begun;
    await expect(chat.items().getByText("Half")).toBeVisible();
    breakOff(stream);
    await expect(chat.items().getByText("Half and the rest.")).toBeVisible();
    await expect.poll(() => chat.eventNames()).toContain("response.end");
    expect(await chat.eventNames()).not.toContain("error");
  });
}

test("other servers may end their streams without the end marker", async ({ chat }) => {
  chat.chatkit.on("threads.create", (_request, reply) => {
    reply
      .stream()
      .send(...opening("Hello"), done(assistantMessage("a", "Hi.")))
      .endUnmarked();
  });
  await chat.mount();
  await chat.say("Hello");
  await expect(chat.items().getByText("Hi.")).toBeVisible();
  await expect.poll(() => chat.eventNames()).toContain("response.end");
  expect(await chat.eventNames()).not.toContain("error");
});
