import type { ModelRequest } from "@openai/agents";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { defineDemo, DemoModel, noPace } from "@/lib/assistant/demo-model";
import { modelRequest, userText } from "../../../support/assistant/model-request";

const WaterPlant = z.object({
  plant: z.string(),
  liters: z.int().min(1).max(10),
  note: z.string().nullable(),
});
const ResultSchema = z.object({ moisture: z.string() });

/** A capability unrelated to the shop, with five examples, one kind of entity and one tool. */
const plantsDemo = defineDemo({
  entities: [
    {
      kind: "plant",
      referable: true,
      list: () => [
        { kind: "plant", id: "p-1", name: "Boston Fern", words: ["fern"] },
        { kind: "plant", id: "p-2", name: "Aloe Vera", words: ["aloe"] },
      ],
    },
  ],
  glossary: {
    de: { soll: "should", ich: "i", das: "the", farnkraut: "fern", wegwerfen: "throw away" },
  },
  wishes: {
    de: {
      "water the fern with 2 liters": "Gieße den Farn mit 2 Litern",
      "throw {plant} away": "Wirf {plant} weg",
    },
  },
  intents: [
    {
      name: "plants.throw",
      wish: "throw {plant} away",
      acts: true,
      needs: ["plant"],
      tool: "water_plant",
      examples: ["throw {plant} away", "throw {plant} out", "get rid of {plant}"],
      reply: () => "It is gone.",
    },
    {
      name: "plants.water",
      wish: "water the fern with 2 liters",
      acts: true,
      needs: ["plant"],
      tool: "water_plant",
      examples: [
        "water {plant}",
        "water {plant} with {number} liters",
        "give {plant} {number} liters of water",
        "{plant} needs water",
        "pour {number} liters on {plant}",
      ],
      reply: (result, given, language) => {
        const { moisture } = ResultSchema.parse(result);
        return language === "de"
          ? `Gegossen: ${moisture}.`
          : `Watered ${String(given["plant"])}: it is ${moisture} now.`;
      },
    },
  ],
});

const model = new DemoModel({ demos: [plantsDemo], pace: noPace });

function request(input: ModelRequest["input"]): ModelRequest {
  const parameters = z.toJSONSchema(WaterPlant);
  const tool = { type: "function", name: "water_plant", description: "", strict: true, parameters };
  return { ...modelRequest([], []), input, tools: [tool] } as ModelRequest;
}

async function answerTo(input: ModelRequest["input"]) {
  const { output } = await model.getResponse(request(input));
  const [item] = output;
  if (item?.type === "function_call") {
    return { tool: item.name, arguments: z.json().parse(JSON.parse(item.arguments)) };
  }
  return item?.type === "message" && item.role === "assistant"
    ? item.content.map((part) => (part.type === "output_text" ? part.text : "")).join("")
    : undefined;
}

const said = (text: string) => answerTo([userText(text)]);

describe("a capability of another domain with five examples", () => {
  it("calls its tool with the arguments in the user's words", async () => {
    expect(await said("Please give the Boston fern 2 liters")).toEqual({
      tool: "water_plant",
      arguments: { plant: "p-1", liters: 2, note: null },
    });
  });

  it.each([
    ["water the fern with 2 liters", "Watered p-1: it is moist now."],
    ["Gieße den Farn mit 2 Litern", "Gegossen: moist."],
  ])("answers %j from the tool's result, in its language", async (words, reply) => {
    const call = {
      type: "function_call" as const,
      callId: "call_1",
      name: "water_plant",
      status: "completed" as const,
      arguments: JSON.stringify({ plant: "p-1", liters: 2, note: null }),
    };
    const result = {
      type: "function_call_result" as const,
      callId: "call_1",
      name: "water_plant",
      status: "completed" as const,
      output: JSON.stringify({ moisture: "moist" }),
    };
    expect(await answerTo([userText(words), call, result])).toBe(reply);
  });

  it("asks for a missing argument, and accepts an answer only from words that can be one", async () => {
    const question = await said("water the fern");
    expect(question).toContain("Which liters would you like?");
    const asked = [
      userText("water the fern"),
      {
        type: "message" as const,
        role: "assistant" as const,
        status: "completed" as const,
        content: [{ type: "output_text" as const, text: String(question) }],
      },
    ];
    expect(await answerTo([...asked, userText("3 please")])).toEqual({
      tool: "water_plant",
      arguments: { plant: "p-1", liters: 3, note: null },
    });
    expect(await answerTo([...asked, userText("water the aloe with 2 liters")])).toEqual({
      tool: "water_plant",
      arguments: { plant: "p-2", liters: 2, note: null },
    });
  });

  it.each([
    "don't water the fern",
    "what happens if I water the fern with 2 liters?",
    "should I give the aloe 2 liters of water?",
  ])("does nothing for “%s”", async (words) => {
    expect(await said(words)).toEqual(expect.any(String));
  });

  it("suggests and asks back in the user's language, and understands its suggestions", async () => {
    expect(await said("Wer hat das Bild gemalt, bitte?")).toMatch(
      /nicht verstanden.*“Gieße den Farn mit 2 Litern”/s,
    );
    expect(await said("Gieße den Farn mit 2 Litern")).toEqual({
      tool: "water_plant",
      arguments: { plant: "p-1", liters: 2, note: null },
    });
    const partly = await said("Soll ich das Farnkraut wegwerfen? Please can das Blubb quak?");
    expect(partly).toContain("Einen Teil Ihrer Nachricht habe ich nicht verstanden.");
    expect(await said("Soll ich das Farnkraut wegwerfen?")).toContain("„Wirf Boston Fern weg“");
    expect(await said("Soll ich Aloe Vera wegwerfen?")).toContain("„Wirf Aloe Vera weg“");
  });

  it("admits what it doesn't understand, and suggests what it can do", async () => {
    expect(await said("who painted the Mona Lisa")).toMatch(
      /didn't understand.*“Water the fern with 2 liters”/s,
    );
  });
});
