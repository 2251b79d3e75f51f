import fc from "fast-check";
import { expect, it } from "vitest";
import { refusalOf, waitingThread } from "../support/assistant/stored-threads";

it("5,000 stored threads are sent in a form that both of OpenAI's APIs accept", async () => {
  await fc.assert(
    fc.asyncProperty(waitingThread, async ({ items, tokens }) => {
      expect(await refusalOf(items, tokens)).toBeNull();
    }),
    { numRuns: 5_000 },
  );
}, 900_000);
