import { describe, expect, it } from "vitest";
import { decide } from "@/lib/assistant/demo-model/decide";
import { makeBrain } from "@/lib/assistant/demo-model/demo-model";
import type { ToolOutcome } from "@/lib/assistant/demo-model/conversation";

const TOOL = "mcp_search";

async function answer(said: string, outcomes: ToolOutcome[] = []) {
  const current = { said, hasFiles: false, outcomes, reply: "" };
  const tools = new Map([[TOOL, {}]]);
  return decide({ past: [], current }, { tools, brain: await makeBrain([]) });
}

describe("a message that is a tool call", () => {
  it.each([
    [TOOL, {}],
    [` ${TOOL} {"query": "two\\nlines"}\n`, { query: "two\nlines" }],
    [`${TOOL}{"a":{"b":[1]}}`, { a: { b: [1] } }],
  ])("calls the tool: %j", async (said, given) => {
    expect(await answer(said)).toEqual({ kind: "call", call: { tool: TOOL, arguments: given } });
  });

  it.each([`use ${TOOL}`, `${TOOL} tents`, `${TOOL} {"a":}`, `${TOOL} [1]`, "mcp_other"])(
    "is a sentence like any other if it is %j",
    async (said) => {
      expect(await answer(said)).toMatchObject({
        kind: "say",
        text: expect.stringContaining("scripted demo model"),
      });
    },
  );

  it("is answered with the result, whatever was added to its arguments", async () => {
    const output = { status: "ok", text: "```\n# Three tents" };
    const said = `${TOOL} {"query":"tents"}`;
    const outcome = { tool: TOOL, arguments: { query: "tents", limit: 5 }, output };
    const text = [
      "Result of mcp_search:",
      "",
      "```json",
      "{",
      '  "status": "ok",',
      '  "text": "```\\n# Three tents"',
      "}",
      "```",
    ].join("\n");
    expect(await answer(said, [outcome])).toEqual({ kind: "say", text });
    const long = { ...outcome, output: "x".repeat(9_000) };
    expect(JSON.stringify(await answer(said, [long])).length).toBeLessThan(2_200);
  });

  it("says that there is no such tool if the message has arguments for it", async () => {
    expect(await answer('mcp_other {"query": "tents"}')).toEqual({
      kind: "say",
      text: "I have no tool mcp_other right now, sorry. Is the name right, and is its server running?",
    });
  });

  it("says that it didn't work if the tool failed", async () => {
    const output = { status: "failed", message: `${TOOL} is unavailable right now.` };
    expect(await answer(TOOL, [{ tool: TOOL, arguments: {}, output }])).toEqual({
      kind: "say",
      text: expect.stringContaining("that didn't work just now"),
    });
  });

  it("asks for a decision while the user hasn't approved it", async () => {
    const output = { status: "awaiting_approval", message: "Nothing has happened yet." };
    expect(await answer(TOOL, [{ tool: TOOL, arguments: {}, output }])).toEqual({
      kind: "say",
      text: "Please decide with the buttons above.",
    });
  });
});
