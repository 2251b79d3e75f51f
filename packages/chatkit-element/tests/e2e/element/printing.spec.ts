import { expect, test } from "../../support/element-page/element-test";
import { assistantMessage, thread, userMessage } from "../../support/element-page/wire";

const ITEMS = 60;
const paragraph = "Warm boots keep your feet dry on a long winter hike. ".repeat(6);

const longThread = thread("thr_1", {
  title: "Long",
  items: {
    data: Array.from({ length: ITEMS }, (_, at) =>
      at % 2 === 0
        ? userMessage(`u${at}`, `Question ${at}`)
        : assistantMessage(`a${at}`, paragraph),
    ),
    has_more: false,
  },
});

test("printing includes the whole thread and nothing that can only be clicked", async ({
  chat,
}) => {
  chat.chatkit.on("threads.get_by_id", (_request, reply) => reply.json(longThread));
  await chat.mount({ initialThread: "thr_1" });
  const items = chat.page.locator("[data-item-id]");
  await expect(chat.page.locator(`[data-item-id=a${ITEMS - 1}]`)).toBeVisible();
  expect(await items.count()).toBeLessThan(ITEMS);

  await chat.page.emulateMedia({ media: "print" });
  const printed = await chat.page.evaluate(() => {
    dispatchEvent(new Event("beforeprint"));
    const root = document.querySelector("openai-chatkit")?.shadowRoot;
    const rows = [...(root?.querySelectorAll("[data-item-id]") ?? [])];
    return rows.map((row) => row.getBoundingClientRect()).map(({ top, bottom }) => [top, bottom]);
  });
  expect(printed).toHaveLength(ITEMS);
  // One below the other, also those that were never on the screen.
  const overlaps = printed.filter(([top = 0], at) => top < (printed[at - 1]?.[1] ?? 0));
  expect(overlaps).toEqual([]);
  await expect(chat.input).toBeHidden();
  await expect(chat.page.getByRole("button")).toHaveCount(0);

  await chat.page.emulateMedia({ media: "screen" });
  await chat.page.evaluate(() => dispatchEvent(new Event("afterprint")));
  await expect(chat.input).toBeVisible();
  await expect.poll(() => items.count()).toBeLessThan(ITEMS);
});
