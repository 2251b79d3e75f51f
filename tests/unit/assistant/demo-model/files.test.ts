import type { AgentInputItem } from "@openai/agents";
import { describe, expect, it } from "vitest";
import { DemoModel } from "@/lib/assistant/demo-model";
import { noPace } from "@/lib/assistant/demo-model/streaming/pace";
import { seededDemos } from "../../../support/assistant/seeded-demos";
import { modelRequest } from "../../../support/assistant/model-request";

function withFile(text: string): AgentInputItem {
  return {
    type: "message",
    role: "user",
    content: [
      { type: "input_text", text },
      { type: "input_file", file: "data:application/pdf;base64,Qg==", filename: "b.pdf" },
    ],
  };
}

async function replyTo(input: AgentInputItem): Promise<string> {
  const model = new DemoModel({ demos: seededDemos, pace: noPace });
  const { output } = await model.getResponse(modelRequest([input], []));
  return JSON.stringify(output);
}

describe("a message with files", () => {
  it.each([
    "what is in these files?",
    "describe this picture",
    "can you summarize it?",
    "was ist in diesen Dateien?",
  ])("gets an honest answer to “%s”", async (text) => {
    const reply = await replyTo(withFile(text));
    expect(reply).toMatch(/can't look into pictures or files|kann ich leider nicht ansehen/);
    expect(reply).not.toMatch(/cart/i);
  });
});
