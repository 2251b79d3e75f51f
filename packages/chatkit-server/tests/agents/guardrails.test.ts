import {
  InputGuardrailTripwireTriggered,
  OutputGuardrailTripwireTriggered,
  tool,
} from "@openai/agents";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import type { ThreadStreamEvent } from "@acme/chatkit-server/protocol";
import { Card } from "@acme/chatkit-server/widgets";
import { Harness } from "../support/harness";
import { makeMessage } from "../support/items";
import {
  bridgeContext,
  functionCall,
  imageCall,
  message,
  outline,
  reasoning,
  responsesReply,
  translateUntilFailure,
  translating,
  type BridgeContext,
} from "../support/scripted-model";

const showCard = tool<z.ZodObject, BridgeContext>({
  name: "show_card",
  description: "Shows a card.",
  parameters: z.object({}),
  async execute(_input, runContext) {
    await runContext?.context.streamWidget(Card({ children: [] }));
    return "shown";
  },
});

const tripped = async () => ({ tripwireTriggered: true, outputInfo: {} });

const replies = () => [
  responsesReply(reasoning([["a"]]), functionCall("show_card")),
  responsesReply(imageCall({ result: "QQ==" }), message("Never mind", { id: "msg_x" })),
];

function shownIds(events: readonly ThreadStreamEvent[]): Set<string> {
  return new Set(events.flatMap((event) => ("item" in event ? [event.item.id] : [])));
}

function removedIds(events: readonly ThreadStreamEvent[]): string[] {
  return events.flatMap((event) => (event.type === "thread.item.removed" ? [event.item_id] : []));
}

describe("a guardrail that trips", () => {
  it("on the output removes every item of the model and the tools", async () => {
    const { events, error } = await translateUntilFailure(replies(), {
      tools: [showCard],
      agent: { outputGuardrails: [{ name: "no", execute: tripped }] },
    });
    expect(error).toBeInstanceOf(OutputGuardrailTripwireTriggered);
    expect(shownIds(events).size).toBe(4);
    expect(new Set(removedIds(events))).toEqual(shownIds(events).add("fc_show_card"));
    expect(outline(events).at(-1)).toBe("removed");
  });

  it("on the input removes the items that the model had started", async () => {
    const { events, error } = await translateUntilFailure([responsesReply(message("Sure, "))], {
      agent: {
        inputGuardrails: [
          {
            name: "no",
            async execute() {
              await new Promise((resolve) => setImmediate(resolve));
              return tripped();
            },
          },
        ],
      },
    });
    expect(error).toBeInstanceOf(InputGuardrailTripwireTriggered);
    expect(new Set(removedIds(events))).toEqual(shownIds(events));
  });

  it("doesn't remove earlier items whose ids the model reuses for its calls", async () => {
    const { events } = await translateUntilFailure(replies(), {
      context: await bridgeContext([makeMessage("fc_show_card", "Earlier")]),
      tools: [showCard],
      agent: { outputGuardrails: [{ name: "no", execute: tripped }] },
    });
    expect(removedIds(events)).toHaveLength(4);
    expect(removedIds(events)).not.toContain("fc_show_card");
  });

  it("leaves nothing in the thread", async () => {
    const harness = new Harness({
      respond: () =>
        translating(replies(), {
          tools: [showCard],
          agent: { outputGuardrails: [{ name: "no", execute: tripped }] },
        }),
    });
    const threadId = await harness.seed();
    const events = await harness.stream({
      type: "threads.add_user_message",
      params: { thread_id: threadId, input: { content: [{ type: "input_text", text: "Hi" }] } },
    });
    expect(events.at(-1)).toMatchObject({ type: "error", code: "stream.error", allow_retry: true });
    expect((await harness.items()).map((item) => item.type)).toEqual(["user_message"]);
  });
});
