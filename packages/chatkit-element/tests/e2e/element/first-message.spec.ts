import { expect, test } from "../../support/element-page/element-test";
import {
  added,
  assistantMessage,
  delta,
  done,
  opening,
  threadUpdated,
} from "../../support/element-page/wire";

test("the echoed user message replaces the optimistic one", async ({ chat }) => {
  chat.chatkit.on("threads.create", (_request, reply) => {
    const stream = reply.stream();
    stream.send(...opening("I need boots"), added(assistantMessage("msg_a", "")));
    stream.send(delta("msg_a", "Here "), delta("msg_a", "you **are**."));
    stream.send(done(assistantMessage("msg_a", "Here you **are**.")));
    stream.send(threadUpdated({ title: "Boots" })).end();
  });
  await chat.mount();
  await chat.say("I need boots");
  await expect(chat.items().getByText("Here you are.")).toBeVisible();
  await expect(chat.items()).toHaveCount(2);
  await expect(chat.items().first()).toHaveAttribute("data-item-id", "msg_user");
  await expect(chat.page.getByRole("heading", { name: "Boots" })).toBeVisible();
  await expect
    .poll(() => chat.eventNames())
    .toEqual(["ready", "response.start", "thread.change", "response.end"]);
});
