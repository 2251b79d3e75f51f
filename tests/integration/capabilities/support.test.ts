import { expect, it } from "vitest";
import { getDatabase } from "@/lib/db";
import { answerEscalation } from "@/lib/escalations";
import { listTickets } from "@/lib/shop/support/ticket-store";
import { PrismaStore } from "@/lib/stores";
import { doneItems, replies } from "../../support/assistant/assistant-client";
import { describeWithModels } from "../../support/assistant/capability-models";

describeWithModels("support", ({ newClient }) => {
  it("creates a ticket and finds it again", async () => {
    const { client, logs } = await newClient();
    const events = await client.say("open a ticket: the zipper of my tent broke");
    const card = doneItems(events).find((item) => item.type === "widget");
    expect(JSON.stringify(card)).toContain("the zipper of my tent broke");
    expect(replies(events)).toEqual([expect.stringMatching(/Ticket \*\*HT-/)]);
    const found = await client.say("show my tickets");
    expect(JSON.stringify(doneItems(found))).toContain("the zipper of my tent broke");
    expect(logs).toEqual([]);
  });

  it("hands a thread over to the staff, whose answer unlocks it", async () => {
    const { client } = await newClient();
    const events = await client.say("escalate this to a person");
    expect(events.findLast((event) => event.type === "thread.updated")).toMatchObject({
      thread: { status: { type: "locked", reason: expect.stringContaining("HT-") } },
    });
    const refused = await client.stream(client.messageRequest("hello?"));
    expect(refused).toMatchObject([{ type: "error" }]);

    const [ticket] = await listTickets(client.owner);
    const store = new PrismaStore<typeof client.owner>({ database: getDatabase });
    const answer = { number: ticket?.number ?? "", answer: "We will call you." };
    expect(await answerEscalation(store, answer, client.owner)).toBe(true);
    expect(await answerEscalation(store, answer, client.owner)).toBe(false);
    const thread = await client.json({
      type: "threads.get_by_id",
      params: { thread_id: client.threadId },
    });
    expect(thread).toMatchObject({ status: { type: "active" } });
    expect(JSON.stringify(thread)).toContain("We will call you.");
    expect(replies(await client.say("hello"))).toHaveLength(1);
  });
});
