import { answerWith } from "../../support/element-page/answers";
import { expect, test } from "../../support/element-page/element-test";

const answer = [
  "# Boots",
  "Take **warm** ones from [the shop](https://shop.example/boots), not [these](javascript:x).",
  "3. Socks\n4. Wax",
  "| Boot | Weight |\n| - | - |\n| Fjell | 1 kg |",
  "![Map](https://maps.example/m.png) <b>raw</b>",
].join("\n\n");

const html = [
  "<h1>Boots</h1>",
  '<p>Take <strong>warm</strong> ones from <a href="https://shop.example/boots">the shop</a>, not these.</p>',
  '<ol start="3"><li>Socks</li><li>Wax</li></ol>',
  "<table><tbody><tr><th>Boot</th><th>Weight</th></tr><tr><td>Fjell</td><td>1 kg</td></tr></tbody></table>",
  '<p><a href="https://maps.example/m.png">Map</a> &lt;b&gt;raw&lt;/b&gt;</p>',
].join("");

test("Copy writes an answer to the clipboard as Markdown and as HTML", async ({
  chat,
  context,
}) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  chat.chatkit.on("threads.create", answerWith(answer));
  await chat.mount();
  await chat.say("Which boots?");
  const actions = chat.page.getByRole("group", { name: "Message actions" });
  await actions.getByRole("button", { name: "Copy" }).click();
  await expect(actions.getByRole("button", { name: "Copied" })).toBeVisible();
  const copied = await chat.page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const read = async (type: string) => (await item?.getType(type))?.text();
    const pasted = new DOMParser().parseFromString((await read("text/html")) ?? "", "text/html");
    return { text: await read("text/plain"), html: pasted.body.innerHTML };
  });
  expect(copied.text).toBe(answer);
  expect(copied.html.replace(/ style="[^"]*"/g, "")).toBe(html);
});
