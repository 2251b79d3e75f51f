import { expect, it, vi } from "vitest";
import { doneItems, replies } from "../../support/assistant/assistant-client";
import { describeWithModels } from "../../support/assistant/capability-models";
import { connectMcp } from "../../support/mcp/connect-mcp";
import { MCP_TOKEN, type StandInTool } from "../../support/mcp/start-mcp-server";
import { pressApproval } from "../../support/mcp/press-approval";

vi.mock("@/lib/mcp", { spy: true });

const addNote: StandInTool = {
  name: "add.note",
  description: "Adds a note.",
  inputSchema: {
    type: "object",
    properties: { text: { type: "string" }, color: { type: "string", default: "blue" } },
    required: ["text"],
  },
  annotations: { readOnlyHint: true },
  run: ({ text }) => ({ content: [{ type: "text", text: `Saved: ${String(text)}` }] }),
};
const ASK = 'mcp_add_note {"text": "Buy rope"}';

describeWithModels("an MCP server's tools", ({ newClient }) => {
  it("ask before each call, get only the arguments, and the model answers", async () => {
    const { standIn } = await connectMcp([addNote]);
    const { client, logs } = await newClient();
    const asked = await client.say(ASK);
    const question = doneItems(asked).find(({ type }) => type === "widget");
    expect(JSON.stringify(question)).toContain("Use the external tool “add.note”?");
    expect(JSON.stringify(question)).toContain('"text: Buy rope"');
    expect(JSON.stringify(question)).toContain('"color: blue"');
    expect(replies(asked)).toEqual([expect.stringContaining("decide")]);
    expect(standIn.methods()).not.toContain("tools/call");

    const decided = await pressApproval(client, asked, true);
    expect(standIn.calls()).toEqual([{ text: "Buy rope", color: "blue" }]);
    const card = JSON.stringify(decided.find(({ type }) => type === "thread.item.replaced"));
    expect(card).toMatch(/add\.note.*text: Buy rope.*color: blue.*You agreed\./);
    expect(card).not.toContain("approval.decide");
    expect(replies(decided)).toEqual([expect.stringContaining("Saved: Buy rope")]);
    expect(replies(await pressApproval(client, asked, true))).toEqual([
      expect.stringContaining("already answered"),
    ]);
    expect(standIn.calls()).toHaveLength(1);
    expect(JSON.stringify(standIn.requests)).not.toContain(client.owner.userId);
    expect(logs).toEqual([]);
  });

  it("aren't called after a refusal", async () => {
    const { standIn } = await connectMcp([addNote]);
    const { client } = await newClient();
    const asked = await client.say(ASK);
    expect(replies(await pressApproval(client, asked, false))).toEqual([
      expect.stringContaining("left it as it is"),
    ]);
    expect(standIn.calls()).toEqual([]);
  });

  it("run at once if the owner says so, with a progress line in the user's language", async () => {
    const { standIn } = await connectMcp([addNote], { withoutApproval: ["add.note"] });
    const { client } = await newClient(undefined, "de");
    const events = await client.say(ASK);
    expect(events).toContainEqual(
      expect.objectContaining({ type: "progress_update", text: "add.note wird verwendet" }),
    );
    expect(standIn.calls()).toEqual([{ text: "Buy rope", color: "blue" }]);
    expect(replies(events)).toEqual([expect.stringContaining("Saved: Buy rope")]);
  });

  it("report an approved call that fails, and log it once without secrets", async () => {
    const { standIn } = await connectMcp([addNote]);
    const { client, logs } = await newClient();
    const asked = await client.say(ASK);
    standIn.failNext("tools/call", 500);
    expect(replies(await pressApproval(client, asked, true))).toEqual([
      expect.stringContaining("didn't work"),
    ]);
    expect(logs).toEqual([expect.stringContaining("answered with HTTP 500")]);
    expect(logs.join()).not.toMatch(new RegExp(`${MCP_TOKEN}|rope`));
  });

  it("are missing if the server is down, and everything else works", async () => {
    const { standIn } = await connectMcp([addNote]);
    await standIn.close();
    const { client, logs } = await newClient();
    const events = await client.say("what's in my cart?");
    expect(replies(events)).toEqual([expect.stringContaining("cart is empty")]);
    expect(replies(await client.say(ASK))).toEqual([
      expect.stringContaining("I have no tool mcp_add_note right now"),
    ]);
    expect(logs).toEqual([expect.stringMatching(/can't be reached or hung up \(ECONNREFUSED\)/)]);
    expect(logs[0]).toContain(client.threadId);
    expect(logs[0]).toContain('"capability":"mcp"');
  });
});
