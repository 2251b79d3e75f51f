import { describe, expect, it } from "vitest";
import type { StructuredInputItem } from "@acme/chatkit-server";
import { Harness, request, types } from "../support/harness";
import { done, makeMessage, makeQuestions } from "../support/items";

async function submit(input: object, item: StructuredInputItem = makeQuestions()) {
  const harness = new Harness({ respond: () => [done(makeMessage("msg_1", "Thanks"))] });
  await harness.seed([item]);
  const events = await harness.stream(
    request("threads.add_structured_input", { thread_id: "thr_1", item_id: "si_1", input }),
  );
  const [stored] = await harness.items();
  if (stored?.type !== "structured_input") throw new Error("The questions are gone");
  return { harness, events, stored, answers: stored.inputs.map((question) => question.answer) };
}

const skipped = { values: [], skipped: true };
const answered = (...values: string[]) => ({ values, skipped: false });

describe("threads.add_structured_input", () => {
  it("stores the answers before the handler continues", async () => {
    const { events, stored, answers } = await submit({
      answers: { season: { values: ["winter"] }, notes: { values: ["No rain"] } },
    });
    expect(types(events)).toEqual(["stream_options", "thread.item.replaced", "thread.item.done"]);
    expect(events[1]).toEqual({ type: "thread.item.replaced", item: stored });
    expect(stored.status).toBe("answered");
    expect(answers).toEqual([answered("winter"), answered("No rain")]);
  });

  it("treats a missing answer as skipped", async () => {
    const { answers, stored } = await submit({ answers: { season: { values: ["winter"] } } });
    expect(answers).toEqual([answered("winter"), skipped]);
    expect(stored.status).toBe("answered");
  });

  it("ignores an unknown question", async () => {
    const { answers, harness } = await submit({
      answers: { season: { values: ["winter"] }, color: { values: ["red"] } },
    });
    expect(answers).toEqual([answered("winter"), skipped]);
    expect(harness.logger.entries).toMatchObject([
      { message: "answers to unknown questions ignored" },
    ]);
  });

  it("keeps the first value of a single choice, and all values of a multiple choice", async () => {
    const both = { answers: { season: { values: ["winter", "summer"] } } };
    expect((await submit(both)).answers[0]).toEqual(answered("winter"));
    const [choice, notes] = makeQuestions().inputs;
    if (choice?.type !== "multiple_choice" || !notes) throw new Error("The fixture changed");
    const multiple = makeQuestions({ inputs: [{ ...choice, multiple: true }, notes] });
    expect((await submit(both, multiple)).answers[0]).toEqual(answered("winter", "summer"));
  });

  it("accepts a value outside the options", async () => {
    const { answers } = await submit({ answers: { season: { values: ["monsoon"] } } });
    expect(answers[0]).toEqual(answered("monsoon"));
  });

  it("drops all values of a skipped submission", async () => {
    const { answers, stored } = await submit({
      status: "skipped",
      answers: { season: { values: ["winter"] } },
    });
    expect(stored.status).toBe("skipped");
    expect(answers).toEqual([skipped, skipped]);
  });

  it("treats a skipped or empty answer as skipped", async () => {
    const { answers } = await submit({
      answers: { season: { values: ["winter"], skipped: true }, notes: { values: [] } },
    });
    expect(answers).toEqual([skipped, skipped]);
  });

  it.each([
    ["already answered", makeQuestions({ status: "answered" }), "ConflictError"],
    ["not a question", makeMessage("si_1", "Hi"), "InvalidRequestError"],
  ])("doesn't change an item that is %s", async (_what, item, error) => {
    const harness = new Harness();
    await harness.seed([item]);
    const submission = { thread_id: "thr_1", item_id: "si_1", input: {} };
    await expect(
      harness.stream(request("threads.add_structured_input", submission)),
    ).rejects.toMatchObject({ name: error });
    expect(await harness.items()).toEqual([item]);
  });
});
