import { freePort } from "../../support/free-port";
import { expect, test as base } from "./app-fixture";

const test = base.extend({
  settings: [
    async ({}, provide) =>
      provide({ variables: { MCP_SERVER_URL: `http://127.0.0.1:${await freePort()}/mcp` } }),
    { scope: "worker" },
  ],
});

test(
  "without its MCP server, the assistant has no such tool and does everything else",
  {
    tag: "@slow",
  },
  async ({ assistant, page }) => {
    await assistant.open();
    await assistant.say('mcp_add_note {"text": "Buy rope"}');
    await expect(
      assistant.messages.getByText(/^I have no tool mcp_add_note right now/),
    ).toBeVisible();
    await assistant.say("add an enamel mug to my cart");
    await expect(page.getByRole("button", { name: "Cart, 1 item" })).toBeVisible();
    await assistant.settle();
  },
);
