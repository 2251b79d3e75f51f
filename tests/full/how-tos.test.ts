import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { askCopy } from "../support/tree-copy/ask-copy";
import { copyTree, type TreeCopy } from "../support/tree-copy/copy-tree";
import { followHowTo } from "../support/tree-copy/follow-how-to";
import { runIn } from "../support/tree-copy/run-in";

const MINUTES = 60_000;

const pages = [
  "add-a-capability.md",
  "add-a-tool.md",
  "add-a-client-tool.md",
  "add-a-widget.md",
  "add-a-table.md",
  "remove-accounts.md",
];

describe("a project changed according to the how-tos", () => {
  let copy: TreeCopy;

  beforeAll(() => {
    copy = copyTree();
    for (const page of pages) followHowTo(copy.folder, page);
  });

  afterAll(() => copy.remove());

  it("type-checks", { timeout: 15 * MINUTES }, () => {
    runIn(copy.folder, "next", "typegen");
    expect(runIn(copy.folder, "typescript tsc", "--noEmit")).toBe("");
  });

  it("lints", { timeout: 15 * MINUTES }, () => {
    expect(
      runIn(copy.folder, "eslint", "lib/capabilities", "lib/reservations", "--max-warnings", "0"),
    ).toBe("");
  });

  it("passes the tests of capabilities", { timeout: 15 * MINUTES }, () => {
    const tests = ["tests/unit/assistant", "tests/unit/capabilities", "suggested-wishes"];
    expect(runIn(copy.folder, "vitest", "run", ...tests)).toContain("passed");
  });

  it("answers with a card from the new capability", { timeout: 15 * MINUTES }, async () => {
    const answer = await askCopy(copy.folder, "Are you open on Saturday?", [
      { tool: "get_opening_hours", arguments: JSON.stringify({ day: "saturday" }) },
      { say: "We open at ten." },
    ]);
    expect(answer).toContain('"value":"10:00–14:00"');
    expect(answer).toContain("We open at ten.");
  });

  it.each([
    ["Are you closed on Sunday?", "We're closed then."],
    ["Habt ihr am Samstag geöffnet?", "Dann haben wir geöffnet: 10:00–14:00 Uhr."],
  ])("answers %j without a key", { timeout: 15 * MINUTES }, async (question, reply) => {
    expect(await askCopy(copy.folder, question)).toContain(reply);
  });

  it.each([
    ["Can someone call me back?", "callback.ask"],
    ["Scroll to the top", "scroll_page"],
  ])("answers %j without a key, too", { timeout: 15 * MINUTES }, async (question, part) => {
    expect(await askCopy(copy.folder, question)).toContain(part);
  });

  it("offers a call from the new widget", { timeout: 15 * MINUTES }, async () => {
    const answer = await askCopy(copy.folder, "Can someone call me?", [
      { tool: "offer_call", arguments: JSON.stringify({ topic: "tents" }) },
      { say: "Just press the button." },
    ]);
    expect(answer).toContain("callback.ask");
  });
});
