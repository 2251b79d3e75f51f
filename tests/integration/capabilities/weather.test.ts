import { expect, it } from "vitest";
import { doneItems, replies } from "../../support/assistant/assistant-client";
import { describeWithModels } from "../../support/assistant/capability-models";
import { useOpenMeteo } from "../../support/weather/use-open-meteo";

const server = useOpenMeteo();

describeWithModels("weather", ({ newClient, overOpenAI }) => {
  it("shows a card and describes the forecast", async () => {
    const { client, logs } = await newClient();
    const events = await client.say("what's the weather in Bergen?");
    const card = doneItems(events).find((item) => item.type === "widget");
    expect(card).toMatchObject({ copy_text: expect.stringMatching(/^Bergen: light rain, 3°\n/) });
    expect(replies(events)).toEqual([expect.stringContaining("**Bergen** it is 3° now")]);
    expect(logs).toEqual([]);
  });

  it("explains that a place is unknown or that the service is down", async () => {
    const { client } = await newClient();
    const unknown = await client.say("what's the weather in Atlantis?");
    expect(replies(unknown)).toEqual([expect.stringContaining("Atlantis")]);
    server().failNext(500, 500, 500);
    const down = await client.say(`weather in Zermatt ${overOpenAI ? "today" : "now"}`);
    expect(replies(down)).toEqual([expect.stringContaining("isn't answering right now")]);
    expect(doneItems(down).some((item) => item.type === "widget")).toBe(false);
  });
});
