import { expect } from "./app-fixture";
import type { Assistant } from "./assistant";
import type { testWithMcp } from "./mcp-fixture";

/** Decides about calls of an MCP server's tool, with either model. */
export function decideAboutMcpCalls(test: ReturnType<typeof testWithMcp>): void {
  test("an MCP tool's call shows all it sends, survives a reload, and runs on a yes", async ({
    assistant,
    mcp,
    page,
  }) => {
    const note = { text: "Buy <b>rope</b>", tags: ["trip", "high priority"] };
    await ask(assistant, note);
    const { messages } = assistant;
    await expect(messages.getByText("Use the external tool “add_note”?")).toBeVisible();
    await expect(messages.getByText("text: Buy <b>rope</b>", { exact: true })).toBeVisible();
    await expect(messages.getByText('tags: ["trip","high priority"]')).toBeVisible();
    await expect(messages.getByText("color: blue")).toBeVisible();
    await page.reload();
    await expect(messages.getByText("color: blue")).toBeVisible();
    expect(mcp.calls()).not.toContainEqual(expect.objectContaining(note));

    await messages.getByRole("button", { name: "Use it" }).click();
    await expect(messages.getByText("You agreed.")).toBeVisible();
    await expect(messages.getByText("Note 17 says: Buy <b>rope</b>")).toBeVisible();
    await assistant.settle();
    expect(mcp.calls()).toContainEqual({ ...note, color: "blue" });
    await page.reload();
    await expect(messages.getByText("You agreed.")).toBeVisible();
    await expect(messages.getByText("color: blue")).toBeVisible();
    await expect(messages.getByRole("button", { name: "Use it" })).toHaveCount(0);
  });

  test("a no to an MCP tool's call says so and sends nothing", async ({ assistant, mcp }) => {
    const note = { text: "Sell the rope", tags: [] };
    await ask(assistant, note);
    await assistant.messages.getByRole("button", { name: "No", exact: true }).click();
    await expect(assistant.messages.getByText("You said no. Nothing was changed.")).toBeVisible();
    await expect(assistant.messages.getByText("I've left it as it is.")).toBeVisible();
    await assistant.settle();
    expect(mcp.calls()).not.toContainEqual(expect.objectContaining(note));
  });

  test("an MCP server that fails an approved call is reported, and works again later", async ({
    assistant,
    mcp,
  }) => {
    const note = { text: "Wax the rope", tags: [] };
    await ask(assistant, note);
    const yes = assistant.messages.getByRole("button", { name: "Use it" });
    mcp.failNext("tools/call", "cut");
    await yes.click();
    await expect(assistant.messages.getByText(/^That didn't work\. Please check/)).toBeVisible();
    await assistant.settle();

    await assistant.say(callOf(note));
    await yes.click();
    await expect(assistant.messages.getByText("Note 17 says: Wax the rope")).toBeVisible();
  });
}

interface Note {
  text: string;
  tags: string[];
}

async function ask(assistant: Assistant, note: Note): Promise<void> {
  await assistant.open();
  await assistant.say(callOf(note));
}

/** What makes the demo model, and the stand-in for OpenAI, call the tool. */
function callOf(note: Note): string {
  return `mcp_add_note ${JSON.stringify(note)}`;
}
