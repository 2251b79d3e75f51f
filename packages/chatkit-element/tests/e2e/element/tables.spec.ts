import { expect, test } from "../../support/element-page/element-test";
import { assistantMessage, thread } from "../../support/element-page/wire";

const products = `
|  | Fjell 2 tent | Ridge 3 tent | Alp 4 tent | Storm 5 tent | Base 6 tent | Camp 8 tent |
| --- | --- | --- | --- | --- | --- | --- |
| Weight | 1.9 kg | 2.4 kg | 3.1 kg | 4.2 kg | 5.5 kg | 7.9 kg |
| Price | 420 | 480 | 560 | 640 | 720 | 860 |
`;

function tableThread(text: string) {
  const data = [assistantMessage("a", text)];
  return thread("thr_1", { items: { data, has_more: false } });
}

test("a table wider than the panel scrolls, is named and can be reached with the keyboard", async ({
  chat,
}) => {
  await chat.page.setViewportSize({ width: 390, height: 700 });
  chat.chatkit.on("threads.get_by_id", (_request, reply) => reply.json(tableThread(products)));
  await chat.mount({ initialThread: "thr_1" });
  const region = chat.page.getByRole("region", { name: "Table" });
  await expect(region).toHaveAttribute("data-more", "end");
  await expect(region).toHaveCSS("mask-image", /linear-gradient/);
  await region.focus();
  await expect(region).toBeFocused();
  await region.evaluate((box) => box.scrollTo({ left: 40 }));
  await expect(region).toHaveAttribute("data-more", "start end");
  await region.evaluate((box) => box.scrollTo({ left: box.scrollWidth }));
  await expect(region).toHaveAttribute("data-more", "start");
});

test("a comparison of two wraps its cells in a narrow panel, so that both are in view", async ({
  chat,
}) => {
  const two =
    "|  | Fjell 2 tent | Ridge 3 tent |\n| --- | --- | --- |\n| Weight | 1.9 kg, with pegs and lines | 2.4 kg, with pegs and lines |";
  await chat.page.setViewportSize({ width: 390, height: 700 });
  chat.chatkit.on("threads.get_by_id", (_request, reply) => reply.json(tableThread(two)));
  await chat.mount({ initialThread: "thr_1" });
  await expect(chat.page.getByRole("columnheader")).toHaveText(["Fjell 2 tent", "Ridge 3 tent"]);
  await expect(chat.page.getByRole("rowheader")).toHaveText(["Weight"]);
  const last = chat.page.getByRole("cell", { name: "2.4 kg, with pegs and lines" });
  await expect(last).toBeInViewport({ ratio: 1 });
  await expect(chat.page.getByRole("region", { name: "Table" })).toHaveCount(0);
});

test("a table that fits isn't focusable, and its empty corner isn't a header", async ({ chat }) => {
  const small = "|  | A |\n| --- | --- |\n| b | c |";
  chat.chatkit.on("threads.get_by_id", (_request, reply) => reply.json(tableThread(small)));
  await chat.mount({ initialThread: "thr_1" });
  await expect(chat.page.getByRole("table")).toBeVisible();
  await expect(chat.page.getByRole("columnheader")).toHaveText(["A"]);
  await expect(chat.page.getByRole("region", { name: "Table" })).toHaveCount(0);
  await expect(chat.page.locator(".ck-scroll[tabindex]")).toHaveCount(0);
});

test("hiding the element's container hides the element", async ({ chat }) => {
  await chat.mount();
  await expect(chat.input).toBeVisible();
  await chat.page.evaluate(() => (document.body.style.visibility = "hidden"));
  await expect(chat.input).toBeHidden();
});
