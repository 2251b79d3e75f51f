import { expect, it } from "vitest";
import { ThreadItemSchema, ThreadMetadataSchema } from "@acme/chatkit-server/protocol";
import { itemsFrom } from "../../../src/state/item-list";
import { threadMarkdown } from "../../../src/views/copy-texts";
import {
  assistantMessage,
  clientToolCall,
  thread,
  userMessage,
  widget,
} from "../../support/element-page/wire";

it("writes a thread as its title, what was said and what was answered", () => {
  const items = [
    userMessage("u1", "Which boots?"),
    widget("w1", { type: "Card", children: [] }, { copy_text: "- Tarn Snow Boot" }),
    clientToolCall("c1", "navigate"),
    assistantMessage("a1", "The **Tarn** one."),
  ].map((item) => ThreadItemSchema.parse(item));
  const metadata = ThreadMetadataSchema.parse(thread("thr_1", { title: "Boots" }));
  expect(threadMarkdown({ thread: metadata, items: itemsFrom(items) }, "You said")).toBe(
    "# Boots\n\n**You said:** Which boots?\n\n- Tarn Snow Boot\n\nThe **Tarn** one.",
  );
});
