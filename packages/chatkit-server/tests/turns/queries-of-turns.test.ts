import { expect, it, vi } from "vitest";
import { MemoryTurnStore } from "@acme/chatkit-server";
import { ManualTime, settle } from "../support/manual-timers";
import { addMessage, Harness, type TestContext } from "../support/harness";
import { added, makeMessage, textDelta } from "../support/items";

const SECONDS = 5;
const TURNS = 20;

it("turns that write for five seconds ask the turn store twice, whatever their number", async () => {
  const time = new ManualTime();
  const ownerOf = ({ userId }: TestContext) => userId;
  const turnStore = new MemoryTurnStore<TestContext>({ clock: time.clock, ownerOf });
  const checkpoints = vi.fn(async (turns: readonly unknown[]) =>
    turns.map(() => ({ stop_requested: false, lost: false })),
  );
  Object.assign(turnStore, { checkpoints });
  const writeMore: (() => void)[] = [];
  const harness = new Harness(
    {
      async *respond() {
        yield added(makeMessage("msg_1", ""));
        for (;;) {
          yield textDelta("msg_1", "word ");
          await new Promise<void>((resolve) => writeMore.push(resolve));
        }
      },
    },
    { turnStore, timers: time.timers, clock: time.clock },
  );
  for (let turn = 0; turn < TURNS; turn += 1) {
    const context = { userId: `user_${turn}` };
    const thread = await harness.seed([], { id: `thr_${turn}` }, context);
    void harness.stream(addMessage("Hello", {}, thread), { context });
  }
  await settle();

  for (let second = 0; second < SECONDS; second += 1) {
    await time.advance(1_000);
    for (const write of writeMore.splice(0)) write();
    await settle();
  }

  expect(checkpoints.mock.calls.map(([turns]) => turns.length)).toEqual([TURNS, TURNS]);
});
