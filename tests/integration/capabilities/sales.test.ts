import { expect, it } from "vitest";
import { doneItems, replies } from "../../support/assistant/assistant-client";
import { describeWithModels } from "../../support/assistant/capability-models";

const DAY_MS = 24 * 60 * 60 * 1_000;

/** The next day that isn't a Sunday, from tomorrow on. */
function openDay(): string {
  const tomorrow = new Date(Date.now() + DAY_MS);
  const open = tomorrow.getUTCDay() === 0 ? new Date(Date.now() + 2 * DAY_MS) : tomorrow;
  return open.toISOString().slice(0, 10);
}

describeWithModels("sales", ({ newClient }) => {
  it("quotes a quantity price and writes a proposal", async () => {
    const { client, logs } = await newClient();
    const priced = await client.say("what would 20 enamel mugs cost for our club?");
    expect(replies(priced)).toEqual([expect.stringContaining("That comes to")]);
    const proposed = await client.say("send me a proposal for 20 enamel mugs");
    expect(replies(proposed)).toEqual([expect.stringMatching(/Proposal \*\*P-/)]);
    expect(JSON.stringify(doneItems(proposed))).toContain("/api/proposals/P-");
    expect(logs).toEqual([]);
  });

  it("books the day chosen in the form, and shows in the form why a day is invalid", async () => {
    const { client } = await newClient();
    const events = await client.say("schedule a demo of your tents");
    const form = doneItems(events).find((item) => item.type === "widget");
    const pick = async (day: string) => {
      const action = { type: "sales.book_demo", payload: { topic: "Tents", day } };
      const params = { thread_id: client.threadId, item_id: form?.id, action };
      return JSON.stringify(await client.json({ type: "threads.sync_custom_action", params }));
    };
    expect(await pick("2020-01-01")).toContain("Please choose a day from");
    expect(await pick(openDay())).toContain("Booked");
    const thread = await client.json({
      type: "threads.get_by_id",
      params: { thread_id: client.threadId },
    });
    expect(JSON.stringify(thread)).toContain("check-circle");
  });
});
