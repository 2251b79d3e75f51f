import { describe, expect, it } from "vitest";
import { alice, createThread, Harness, types } from "@/tests/support/chatkit/harness";

describe("threads.create", () => {
  it("scenario 13: announces the thread, the message and the stream's options", async () => {
    const harness = new Harness();
    const events = await harness.stream(createThread());
    expect(types(events)).toEqual(["thread.created", "thread.item.done", "stream_options"]);
  });
});
