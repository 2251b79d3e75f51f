import type { Locator } from "@playwright/test";
import { answerWith } from "../../support/element-page/answers";
import { expect, test, type ChatPage } from "../../support/element-page/element-test";
import {
  assistantMessage,
  done,
  item,
  opening,
  thread,
  userMessage,
  widget,
} from "../../support/element-page/wire";

/** Presses Tab until the control has focus. */
async function tabTo(
  chat: ChatPage,
  control: Locator,
  key: "Tab" | "Shift+Tab" = "Tab",
): Promise<void> {
  await expect(control).toBeVisible();
  await expect(async () => {
    await chat.page.keyboard.press(key);
    expect(await control.evaluate((element) => element.matches(":focus"))).toBe(true);
  }).toPass({ intervals: [0] });
}

test("a tool and a model can be selected and a message sent with the keyboard alone", async ({
  chat,
}) => {
  chat.chatkit.on("threads.create", answerWith("Hi."));
  await chat.mount({
    composer: {
      tools: [{ id: "search", label: "Search", icon: "search" }],
      models: [
        { id: "fast", label: "Fast" },
        { id: "deep", label: "Deep" },
      ],
    },
  });
  const { keyboard } = chat.page;
  const tools = chat.page.getByRole("button", { name: "Add files and tools" });
  await tabTo(chat, tools);
  await keyboard.press("Enter");
  await expect(chat.page.getByRole("menuitemradio", { name: "Search" })).toBeFocused();
  await keyboard.press("Escape");
  await expect(chat.page.getByRole("menu")).toHaveCount(0);
  await expect(tools).toBeFocused();
  await keyboard.press("Enter");
  await expect(chat.page.getByRole("menuitemradio", { name: "Search" })).toBeFocused();
  await keyboard.press("Enter");
  await expect(chat.page.getByRole("button", { name: "Stop using Search" })).toBeVisible();

  await tabTo(chat, chat.page.getByRole("button", { name: "Model: Fast" }));
  await keyboard.press("Enter");
  await expect(chat.page.getByRole("menuitemradio", { name: "Fast" })).toBeFocused();
  await keyboard.press("End");
  await keyboard.press("Enter");
  await expect(chat.page.getByRole("button", { name: "Model: Deep" })).toBeFocused();

  await tabTo(chat, chat.input, "Shift+Tab");
  await keyboard.type("Hello");
  await keyboard.press("Enter");
  await expect(chat.items().getByText("Hi.")).toBeVisible();
  await expect(chat.input).toBeFocused();
  await expect
    .poll(() => chat.chatkit.requests[0]?.params)
    .toMatchObject({
      input: { inference_options: { model: "deep", tool_choice: { id: "search" } } },
    });
});

test("an answer can be stopped, copied and requested again with the keyboard alone", async ({
  chat,
  context,
}) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  chat.chatkit.on("threads.create", (_request, reply) => {
    reply.stream().send(...opening("Hi"), done(assistantMessage("a", "Half of it")));
  });
  chat.chatkit.on("threads.retry_after_item", (_request, reply) => {
    reply
      .stream()
      .send(done(assistantMessage("b", "All of it.")))
      .end();
  });
  await chat.mount({ threadItemActions: { retry: true, feedback: true } });
  await chat.say("Hi");
  await tabTo(chat, chat.page.getByRole("button", { name: "Stop answering" }));
  await chat.page.keyboard.press("Enter");
  await expect(chat.input).toBeFocused();
  const actions = chat.page.getByRole("group", { name: "Message actions" });
  await tabTo(chat, actions.getByRole("button", { name: "Copy" }), "Shift+Tab");
  await chat.page.keyboard.press("Enter");
  await expect(actions.getByRole("button", { name: "Copied" })).toBeVisible();
  expect(await chat.page.evaluate(() => navigator.clipboard.readText())).toBe("Half of it");
  await tabTo(chat, actions.getByRole("button", { name: "Answer again" }));
  await chat.page.keyboard.press("Enter");
  await expect(chat.items().getByText("All of it.")).toBeVisible();
});

test("collapsible content in a thread can be opened and closed with the keyboard alone", async ({
  chat,
}) => {
  const dot =
    "data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==";
  const source = { type: "url", title: "A guide", url: "https://example.com/guide" };
  const tasks = [{ type: "thought", title: "A thought", content: "Snow is cold." }];
  const button = { type: "Button", label: "Add", onClickAction: { type: "cart.add" } };
  const data = [
    userMessage("u", "Hi"),
    {
      ...item("w", "workflow"),
      workflow: { type: "reasoning", tasks, expanded: false, summary: { duration: 3 } },
    },
    assistantMessage("a", "Warm boots", [{ type: "annotation", source, index: 4 }]),
    { ...item("g", "generated_image"), image: { id: "i", url: dot } },
    widget("c", { type: "Card", children: [button] }),
  ];
  chat.chatkit.on("threads.get_by_id", (_request, reply) =>
    reply.json(thread("thr_1", { items: { data, has_more: false } })),
  );
  chat.chatkit.on("threads.custom_action", (_request, reply) => {
    reply
      .stream()
      .send(done(assistantMessage("b", "It is in.")))
      .end();
  });
  await chat.mount({ initialThread: "thr_1" });
  const { keyboard } = chat.page;

  await tabTo(chat, chat.page.getByRole("button", { name: "Thought for 3 seconds" }));
  await keyboard.press("Enter");
  await expect(chat.items().getByText("Snow is cold.")).toBeVisible();
  await tabTo(chat, chat.page.getByRole("button", { name: "Sources (1)" }));
  await keyboard.press("Enter");
  await expect(chat.items().getByRole("list").getByRole("link", { name: "A guide" })).toBeVisible();
  const enlarge = chat.page.getByRole("button", { name: "Enlarge image" });
  await tabTo(chat, enlarge);
  await keyboard.press("Enter");
  await expect(chat.page.getByRole("dialog")).toBeVisible();
  await keyboard.press("Escape");
  await expect(chat.page.getByRole("dialog")).toHaveCount(0);
  await expect(enlarge).toBeFocused();
  await tabTo(chat, chat.page.getByRole("button", { name: "Add", exact: true }));
  await keyboard.press("Enter");
  await expect(chat.items().getByText("It is in.")).toBeVisible();
});

test("Esc closes only the innermost layer", async ({ chat }) => {
  chat.chatkit.on("threads.list", (_request, reply) =>
    reply.json({ data: [thread("thr_1", { title: "Boots" })], has_more: false }),
  );
  await chat.mount({ composer: { tools: [{ id: "search", label: "Search", icon: "search" }] } });
  const { keyboard } = chat.page;
  const history = chat.page.getByRole("button", { name: "Chat history" });
  await tabTo(chat, history);
  await keyboard.press("Enter");
  const row = chat.page.getByRole("button", { name: "Boots", exact: true });
  await expect(row).toBeFocused();
  await tabTo(chat, chat.page.getByRole("button", { name: "Actions for Boots" }));

  await keyboard.press("Enter");
  await expect(chat.page.getByRole("menuitem", { name: "Rename" })).toBeFocused();
  await keyboard.press("Enter");
  await expect(chat.page.getByRole("textbox", { name: "Chat title" })).toBeFocused();
  await keyboard.press("Escape");
  await expect(chat.page.getByRole("textbox", { name: "Chat title" })).toHaveCount(0);
  await expect(row).toBeVisible();

  await tabTo(chat, chat.page.getByRole("button", { name: "Actions for Boots" }));
  await keyboard.press("Enter");
  await expect(chat.page.getByRole("menuitem", { name: "Rename" })).toBeFocused();
  await keyboard.press("ArrowDown");
  await expect(chat.page.getByRole("menuitem", { name: "Delete" })).toBeFocused();
  await keyboard.press("Enter");
  await expect(chat.page.getByRole("dialog")).toBeVisible();
  await keyboard.press("Escape");
  await expect(chat.page.getByRole("dialog")).toHaveCount(0);
  await expect(row).toBeVisible();
  await keyboard.press("Escape");
  await expect(row).toHaveCount(0);
  await expect(history).toBeFocused();
  await expect.poll(() => chat.chatkit.requests.map(({ type }) => type)).toEqual(["threads.list"]);
});

test("canceling in the history returns focus before the next key press", async ({ chat }) => {
  chat.chatkit.on("threads.list", (_request, reply) =>
    reply.json({ data: [thread("thr_1", { title: "Boots" })], has_more: false }),
  );
  await chat.mount();
  await chat.page.getByRole("button", { name: "Chat history" }).click();
  const actions = chat.page.getByRole("button", { name: "Actions for Boots" });

  await actions.click();
  await chat.page.getByRole("menuitem", { name: "Rename" }).click();
  const renamed = await chat.page
    .getByRole("textbox", { name: "Chat title" })
    .evaluate(async (field) => {
      const root = field.getRootNode() as ShadowRoot;
      field.dispatchEvent(new KeyboardEvent("keydown", { key: "Escape", bubbles: true }));
      await Promise.resolve();
      return root.activeElement?.textContent;
    });
  expect(renamed).toBe("Boots");

  await actions.click();
  await chat.page.getByRole("menuitem", { name: "Delete" }).click();
  const kept = await chat.page.getByRole("dialog").evaluate(async (dialog) => {
    const root = dialog.getRootNode() as ShadowRoot;
    dialog.dispatchEvent(new Event("cancel", { cancelable: true }));
    await Promise.resolve();
    return root.activeElement?.ariaLabel;
  });
  expect(kept).toBe("Actions for Boots");
});

test("leaving a rename with Tab saves it and moves focus on", async ({ chat }) => {
  const titles = ["Boots", "Tents"];
  chat.chatkit.on("threads.list", (_request, reply) =>
    reply.json({
      data: titles.map((title) => thread(`thr_${title}`, { title })),
      has_more: false,
    }),
  );
  chat.chatkit.on("threads.update", (_request, reply) =>
    reply.json(thread("thr_Boots", { title: "Warm boots" })),
  );
  await chat.mount();
  await chat.page.getByRole("button", { name: "Chat history" }).click();
  await chat.page.getByRole("button", { name: "Actions for Boots" }).click();
  await chat.page.getByRole("menuitem", { name: "Rename" }).click();
  await chat.page.keyboard.type("Warm boots");
  await chat.page.keyboard.press("Tab");
  await expect(chat.page.getByRole("button", { name: "Warm boots", exact: true })).toBeVisible();
  await expect.poll(() => chat.chatkit.of("threads.update")).toHaveLength(1);
  await expect(chat.page.getByRole("button", { name: "Tents", exact: true })).toBeFocused();
});
