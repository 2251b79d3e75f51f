import type { ChatKitOptions } from "@openai/chatkit";
import type { ChatPage } from "./element-test";

/**
 * Mounts an element with options that are created in the page, so that they can contain functions.
 */
export async function mountWith(
  chat: ChatPage,
  makeOptions: () => Partial<ChatKitOptions>,
): Promise<void> {
  await chat.open();
  const options = await chat.page.evaluateHandle(makeOptions);
  await chat.page.evaluate((given) => {
    const element = document.createElement("openai-chatkit");
    window.chat = element;
    window.record(element);
    element.setOptions({ api: { url: "/chatkit", domainKey: "local" }, ...given });
    document.querySelector("main")?.append(element);
    return new Promise<void>((resolve) =>
      element.addEventListener("chatkit.ready", () => resolve()),
    );
  }, options);
}
