import fc from "fast-check";
import { expect, it } from "vitest";
import { refusalOf, waitingThread } from "../../../support/assistant/stored-threads";

it("any stored thread is sent in a form that both of OpenAI's APIs accept", async () => {
  await fc.assert(
    fc.asyncProperty(waitingThread, async ({ items, tokens }) => {
      expect(await refusalOf(items, tokens)).toBeNull();
    }),
    { numRuns: 200 },
  );
}, 60_000);
