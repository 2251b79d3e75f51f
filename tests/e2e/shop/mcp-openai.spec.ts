import { replyRequests } from "../../support/openai-server/reply-requests";
import { expect } from "./app-fixture";
import { decideAboutMcpCalls } from "./mcp-calls";
import { testWithMcp } from "./mcp-fixture";

const test = testWithMcp({ openai: "responses" });

// `npm test` tries the same with the demo model.
test.describe("over an OpenAI server", { tag: "@slow" }, () => {
  decideAboutMcpCalls(test);

  test("a wish in plain words leads to an MCP tool's call and to an answer from its result", async ({
    assistant,
    mcp,
    openai,
  }) => {
    const note = { text: "Two tents for Friday", tags: ["trip"], color: "red" };
    await assistant.open();
    openai.replyNext(
      { tool: "mcp_add_note", arguments: JSON.stringify(note) },
      { say: "Shall I put that on the board?" },
      { say: "It's note 17 now." },
    );
    await assistant.say("Put on our board that we need two tents for Friday");
    await expect(assistant.messages.getByText("Shall I put that on the board?")).toBeVisible();
    await expect(assistant.messages.getByText("color: red")).toBeVisible();
    await assistant.messages.getByRole("button", { name: "Use it" }).click();
    await expect(assistant.messages.getByText("It's note 17 now.")).toBeVisible();
    await assistant.settle();
    expect(mcp.calls()).toContainEqual(note);
    const answered = JSON.stringify(replyRequests(openai.requests).at(-1)?.body);
    expect(answered).toContain("Note 17 says: Two tents for Friday");
  });
});
