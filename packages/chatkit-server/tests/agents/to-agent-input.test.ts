import { describe, expect, it } from "vitest";
import { MemoryStore, type ThreadItem } from "@acme/chatkit-server";
import {
  inputText,
  ThreadItemConverter,
  toAgentInput,
  userText,
} from "@acme/chatkit-server/agents";
import { makeAttachment, makeThread } from "../support/harness";
import { makeMessage, makeUserMessage } from "../support/items";

async function storeWith(...items: ThreadItem[]) {
  const store = new MemoryStore<null>();
  await store.saveThread(makeThread(), null);
  for (const item of items) await store.addThreadItem("thr_1", item, null);
  return { store, context: null };
}

function failing() {
  const store = new MemoryStore<null>();
  store.loadThreadItems = async () => {
    throw new Error("The disk is full");
  };
  return { store, context: null };
}

const boots = makeUserMessage({ id: "msg_2", content: [{ type: "input_text", text: "Boots?" }] });

describe("toAgentInput", () => {
  it("returns the thread's items, oldest first, with the message once", async () => {
    const input = await toAgentInput(
      makeThread(),
      boots,
      await storeWith(makeMessage("msg_1", "Hello"), boots),
    );
    expect(input).toMatchObject([{ role: "assistant" }, userText("Boots?")]);
  });

  it("returns the newest items up to the limit", async () => {
    const stored = await storeWith(makeMessage("msg_1", "Hello"), boots);
    expect(await toAgentInput(makeThread(), boots, { ...stored, limit: 1 })).toEqual([
      userText("Boots?"),
    ]);
  });

  it("returns null if there is nothing to answer", async () => {
    expect(await toAgentInput(makeThread(), null, await storeWith())).toBeNull();
  });

  it("uses the given converter", async () => {
    const message = { ...boots, attachments: [makeAttachment()] };
    const stored = await storeWith(message);
    await expect(toAgentInput(makeThread(), message, stored)).rejects.toThrow(
      "attachmentToMessageContent",
    );
    const converter = new ThreadItemConverter({
      attachmentToMessageContent: ({ name }) => inputText(name),
    });
    const input = await toAgentInput(makeThread(), message, { ...stored, converter });
    expect(JSON.stringify(input)).toContain("list.txt");
  });

  it("returns only the message if the history fails to load and that is allowed", async () => {
    const errors: unknown[] = [];
    const onHistoryError = (error: unknown) => void errors.push(error);
    const input = await toAgentInput(makeThread(), boots, { ...failing(), onHistoryError });
    expect([input, errors.length]).toEqual([[userText("Boots?")], 1]);
    await expect(toAgentInput(makeThread(), boots, failing())).rejects.toThrow("full");
    await expect(
      toAgentInput(makeThread(), null, { ...failing(), onHistoryError }),
    ).rejects.toThrow("full");
  });
});
