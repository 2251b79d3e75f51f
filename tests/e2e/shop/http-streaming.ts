import { ChatKitHttpClient, textInput } from "../../support/chatkit-http-client";
import { expect, test } from "./app-fixture";
import { textDelta } from "./http-events";

/** More words than any answer here has. */
const PLENTY = 500;

/** For files that set a gated model: settings belong to a worker, and so to a file. */
export function testWordsOverHttp(): void {
  test("words arrive over HTTP while the model still speaks", async ({ app, words }) => {
    words.pass(4);
    const client = await ChatKitHttpClient.as("listener", app);
    const heard: string[] = [];
    for await (const event of client.stream("threads.create", textInput("hello there"))) {
      const delta = textDelta(event);
      if (delta === undefined) continue;
      // The model is silent after a few words until someone has heard the first of them.
      if (heard.length === 0) words.pass(PLENTY);
      heard.push(delta);
    }
    expect(heard.length).toBeGreaterThan(4);
  });
}
