import { answerWith } from "../../support/element-page/answers";
import { bundleReactApp } from "../../support/element-page/bundle-react-app";
import { expect, test, type ChatPage } from "../../support/element-page/element-test";
import {
  assistantMessage,
  clientToolCall,
  done,
  opening,
} from "../../support/element-page/wire";

async function openApp(chat: ChatPage, version: 18 | 19): Promise<void> {
  const body = await bundleReactApp(version);
  chat.server.extra.set("/react-app.js", { type: "text/javascript", body });
  await chat.open();
  await chat.page.addScriptTag({ url: "/react-app.js" });
}

function heard(chat: ChatPage): Promise<string[]> {
  return chat.page.evaluate(() => window.heard);
}

for (const [check, version] of [[6, 18], [7, 19]] as const) {
  test(`${check} an app on React ${version} hears chatkit.ready once, in StrictMode too`, async ({ chat }) => {
    chat.chatkit.on("threads.create", answerWith("Hello, app."));
    await openApp(chat, version);
    await chat.page.getByRole("button", { name: "Boots" }).click();
    await expect(chat.items().getByText("Hello, app.")).toBeVisible();
    await expect
      .poll(() => heard(chat))
      .toEqual(["ready", "response.start", "thread thr_1", "response.end"]);
  });

  test(`${check} className sizes the element in an app on React ${version}`, async ({ chat }) => {
    await openApp(chat, version);
    await expect(chat.page.getByText("Hello from an app")).toBeVisible();
    expect(await chat.element.boundingBox()).toMatchObject({ width: 400, height: 320 });
  });

  test(`${check} tools, effects and methods work in an app on React ${version}`, async ({ chat }) => {
    chat.chatkit.on("threads.create", (_request, reply) => {
      const effect = { type: "client_effect", name: "confetti", data: {} };
      reply.stream().send(...opening("Go"), effect, done(clientToolCall("c", "cart.add", { id: 4 }))).end();
    });
    chat.chatkit.on("threads.add_client_tool_output", (_request, reply) => {
      reply.stream().send(done(assistantMessage("a", "It is in."))).end();
    });
    await openApp(chat, version);
    await expect.poll(() => heard(chat)).toEqual(["ready"]);
    await chat.page.evaluate(() => window.control.sendUserMessage({ text: "Go" }));
    await expect(chat.items().getByText("It is in.")).toBeVisible();
    expect(chat.chatkit.of("threads.add_client_tool_output")[0]?.params["result"]).toEqual({
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
  });
}
