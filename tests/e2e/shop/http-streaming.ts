import { ChatKitHttpClient, textInput } from "../../support/chatkit-http-client";
import { expect, test } from "./app-fixture";
import { textDelta } from "../../support/http-events";

const FIRST_WORDS = 4;
/** More words than any answer here has. */
const PLENTY = 500;

/** For files that set a gated model: settings belong to a worker, and so to a file. */
export function testWordsOverHttp(): void {
  test("words arrive over HTTP while the model still speaks", async ({ app, words }) => {
    words.pass(FIRST_WORDS);
    const client = await ChatKitHttpClient.as("listener", app);
    let heard = "";
    for await (const event of client.stream("threads.create", textInput("hello there"))) {
      const delta = textDelta(event);
      if (delta === undefined) continue;
      // The model is silent after a few words until someone has heard the first of them.
      if (heard === "") words.pass(PLENTY);
      heard += delta;
    }
    expect(heard.split(" ").length).toBeGreaterThan(FIRST_WORDS);
  });
}
