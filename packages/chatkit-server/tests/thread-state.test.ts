import { describe, expect, it } from "vitest";
import { z } from "zod";
import { defineThreadState } from "@acme/chatkit-server";
import { addMessage, alice, Harness, makeThread } from "./support/harness";

const trip = defineThreadState(
  z.object({ step: z.number().default(0), gear: z.array(z.string()).default([]) }),
  { key: "trip" },
);

describe("defineThreadState", () => {
  it("starts with the schema's defaults", () => {
    expect(trip.read(makeThread())).toEqual({ step: 0, gear: [] });
  });

  it("is stored with the thread by the turn that wrote it, and not sent to the client", async () => {
    const harness = new Harness({
      respond: (thread) => {
        trip.update(thread, (state) => ({
          step: state.step + 1,
          gear: [...state.gear, "hammock"],
        }));
        return [];
      },
    });
    await harness.seed([], { metadata: { other: true } });
    await harness.stream(addMessage());
    const frames = await harness.frames(addMessage());
    const stored = await harness.store.loadThread("thr_1", alice);
    expect(trip.read(stored)).toEqual({ step: 2, gear: ["hammock", "hammock"] });
    expect(stored.metadata["other"]).toBe(true);
    expect(JSON.stringify(frames)).not.toContain("hammock");
  });

  it("starts from the defaults if the stored state no longer fits the schema", () => {
    expect(trip.read(makeThread({ metadata: { trip: { step: "one" } } }))).toEqual({
      step: 0,
      gear: [],
    });
  });

  it("rejects a state that doesn't match the schema", () => {
    const thread = makeThread();
    expect(() => trip.write(thread, JSON.parse('{"step":"one"}'))).toThrow();
    expect(thread.metadata).toEqual({});
  });
});
