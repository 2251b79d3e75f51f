import { expect, it } from "vitest";
import { z } from "zod";
import { doneItems, replies } from "../../support/assistant/assistant-client";
import { describeWithModels } from "../../support/assistant/capability-models";
import { useOpenMeteo } from "../../support/weather/use-open-meteo";

const TickedSchema = z.object({
  type: z.literal("Checkbox"),
  name: z.string(),
  defaultChecked: z.literal(true),
});

useOpenMeteo();

const planned = (days: string) =>
  expect.objectContaining({
    type: "workflow",
    workflow: expect.objectContaining({
      summary: expect.objectContaining({ title: `Planned ${days} in Bergen` }),
    }),
  });

describeWithModels("trips", ({ newClient }) => {
  it("plans in steps, and stores what is checked off", async () => {
    const { client, logs } = await newClient();
    const events = await client.say("plan a trip to Bergen for 3 days");
    expect(doneItems(events)).toContainEqual(planned("3 days"));
    const list = doneItems(events).find((item) => item.type === "widget");
    expect(replies(events)).toEqual([expect.stringContaining("**Bergen**")]);

    const tick = async (packed: Record<string, boolean>) => {
      const action = { type: "trips.check_item", payload: { packed } };
      const params = { thread_id: client.threadId, item_id: list?.id, action };
      return client.json({ type: "threads.sync_custom_action", params });
    };
    expect(JSON.stringify(await tick({ headlamp: true }))).toContain('"defaultChecked":true');
    await tick({ "wool-socks": true });
    await tick({ headlamp: false });
    const thread = await client.json({
      type: "threads.get_by_id",
      params: { thread_id: client.threadId },
    });
    expect(tickedBoxes(thread)).toEqual(["packed.wool-socks"]);
    expect(logs).toEqual([]);
  });

  it.each([
    ["plan a trip to Bergen", "2 days"],
    ["plan a 5 day trip to Bergen", "5 days"],
    ["plan a trip to Bergen for three nights", "3 days"],
    ["plan a trip to Bergen for two weeks", "7 days"],
  ])("asked to %s, it plans %s", async (text, days) => {
    const { client } = await newClient();
    expect(doneItems(await client.say(text))).toContainEqual(planned(days));
  });
});

/** The names of all checked boxes in a value. */
function tickedBoxes(value: unknown): string[] {
  if (typeof value !== "object" || value === null) return [];
  const box = TickedSchema.safeParse(value);
  return [...(box.success ? [box.data.name] : []), ...Object.values(value).flatMap(tickedBoxes)];
}
