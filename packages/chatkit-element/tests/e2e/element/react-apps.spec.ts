import { answerWith } from "../../support/element-page/answers";
import { bundleReactApp } from "../../support/element-page/bundle-react-app";
import { expect, test, type ChatPage } from "../../support/element-page/element-test";
import { assistantMessage, clientToolCall, done, opening } from "../../support/element-page/wire";

type ReactVersion = 18 | 19;

async function openApp(chat: ChatPage, version: ReactVersion): Promise<void> {
  const body = await bundleReactApp(version);
  chat.server.extra.set("/react-app.js", { type: "text/javascript", body });
  await chat.open();
  await chat.page.addScriptTag({ url: "/react-app.js" });
}

function heard(chat: ChatPage): Promise<string[]> {
  return chat.page.evaluate(() => window.heard);
}

async function hearsReadyOnce(chat: ChatPage, version: ReactVersion): Promise<void> {
  chat.chatkit.on("threads.create", answerWith("Hello, app."));
  await openApp(chat, version);
  await chat.page.getByRole("button", { name: "Boots" }).click();
  await expect(chat.items().getByText("Hello, app.")).toBeVisible();
  await expect
    .poll(() => heard(chat))
    .toEqual(["ready", "response.start", "thread thr_1", "response.end"]);
}

async function isSizedByClassName(chat: ChatPage, version: ReactVersion): Promise<void> {
  await openApp(chat, version);
  await expect(chat.page.getByText("Hello from an app")).toBeVisible();
  expect(await chat.element.boundingBox()).toMatchObject({ width: 400, height: 320 });
}

async function hasWorkingHook(chat: ChatPage, version: ReactVersion): Promise<void> {
  chat.chatkit.on("threads.create", (_request, reply) => {
    const effect = { type: "client_effect", name: "confetti", data: {} };
    const call = clientToolCall("c", "cart.add", { id: 4 });
    reply
      .stream()
      .send(...opening("Go"), effect, done(call))
      .end();
  });
  chat.chatkit.on("threads.add_client_tool_output", (_request, reply) => {
    reply
      .stream()
      .send(done(assistantMessage("a", "It is in.")))
      .end();
  });
  await openApp(chat, version);
  await expect.poll(() => heard(chat)).toEqual(["ready"]);
  await chat.page.evaluate(() => window.control.sendUserMessage({ text: "Go" }));
  await expect(chat.items().getByText("It is in.")).toBeVisible();
  await expect
    .poll(() => chat.chatkit.of("threads.add_client_tool_output")[0]?.params["result"])
    .toEqual({
      echoed: { id: 4 },
    });
  await chat.page.evaluate(() => window.control.setThreadId(null));
  expect(await heard(chat)).toEqual([
    "ready",
    "response.start",
    "thread thr_1",
    "effect confetti",
    "tool cart.add",
    "response.end",
    "thread null",
  ]);
}

test("an app on React 18 receives chatkit.ready once, even in StrictMode", ({ chat }) =>
  hearsReadyOnce(chat, 18));

test("className sizes the element in an app on React 18", ({ chat }) =>
  isSizedByClassName(chat, 18));

test("tools, effects and methods work in an app on React 18", ({ chat }) =>
  hasWorkingHook(chat, 18));

test("an app on React 19 receives chatkit.ready once, even in StrictMode", ({ chat }) =>
  hearsReadyOnce(chat, 19));

test("className sizes the element in an app on React 19", ({ chat }) =>
  isSizedByClassName(chat, 19));

test("tools, effects and methods work in an app on React 19", ({ chat }) =>
  hasWorkingHook(chat, 19));
