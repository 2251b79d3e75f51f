import type { ModelRequest } from "@openai/agents";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { OFFER_CHOICES, OfferedChoicesSchema } from "@/lib/assistant/choices/choice";
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

  it("recognizes a language by the words of its glossary", async () => {
    expect(await said("Farnkraut!")).toContain("nicht verstanden");
    expect(await said("Aloe!")).toContain("didn't understand");
  });

  it("asks whether an unclear wish means what the user named, not what the example names", async () => {
    const unclear = "the aloe looks thirsty and grandmother brought 3 liters yesterday";
    const question = await said(unclear);
    expect(question).toContain("“water the Aloe Vera with 3 liters”");
    const reply = {
      type: "message" as const,
      role: "assistant" as const,
      status: "completed" as const,
      content: [{ type: "output_text" as const, text: String(question) }],
    };
    expect(await answerTo([userText(unclear), reply, userText("Yes")])).toEqual({
      tool: "water_plant",
      arguments: { plant: "p-2", liters: 3, note: null },
    });
  });

  it("admits what it doesn't understand, and suggests what it can do", async () => {
    expect(await said("who painted the Mona Lisa")).toMatch(
      /didn't understand.*“Water the fern with 2 liters”/s,
    );
  });
});

describe("a tool whose arguments are a choice and the user's words", () => {
  const BookRepair = z.object({
    gear: z.enum(["tent", "jacket", "rain_jacket"]),
    day: z.enum(["monday", "friday"]),
    topic: z.string(),
    parts: z.array(z.enum(["zipper", "pole"])),
  });
  const repairs = defineDemo({
    intents: [
      {
        name: "repairs.book",
        wish: "book a repair for my tent on Friday",
        words: "repair fix mend appointment zipper pole",
        acts: true,
        tool: "book_repair",
        examples: [
          "book a repair for my tent on friday",
          "book a repair appointment for my jacket on monday",
          "can you repair my rain jacket on friday",
          "i need a repair appointment for my tent",
          "repair my jacket please",
        ],
        reply: () => "Booked.",
      },
    ],
  });
  const shop = new DemoModel({ demos: [repairs], pace: noPace });
  const offered: Record<string, unknown>[] = [
    { name: "book_repair", parameters: z.toJSONSchema(BookRepair) },
    { name: OFFER_CHOICES, parameters: z.toJSONSchema(OfferedChoicesSchema) },
  ].map((tool) => ({ type: "function", description: "", strict: true, ...tool }));

  /** The calls of a turn until it says something, and what it says. */
  async function turn(input: ModelRequest["input"]) {
    const items: unknown[] = Array.isArray(input) ? [...input] : [];
    const calls: { name: string; arguments: unknown }[] = [];
    for (let step = 0; step < 5; step += 1) {
      const asked = { ...modelRequest([], []), input: items, tools: offered } as ModelRequest;
      const [item] = (await shop.getResponse(asked)).output;
      items.push(item);
      if (item?.type !== "function_call") return { calls, items };
      calls.push({ name: item.name, arguments: JSON.parse(item.arguments) });
      const { callId, name } = item;
      items.push({ type: "function_call_result", callId, name, status: "completed", output: "{}" });
    }
    throw new Error("The turn doesn't end.");
  }

  const booked = async (...messages: string[]) => {
    let items: unknown[] = [];
    let calls: { name: string; arguments: unknown }[] = [];
    for (const message of messages) {
      ({ items, calls } = await turn([...items, userText(message)] as ModelRequest["input"]));
    }
    return calls.find(({ name }) => name === "book_repair")?.arguments;
  };

  it("takes the answer to its question from a button or typed", async () => {
    const tent = { gear: "tent", day: "monday" };
    expect(await booked("book a repair appointment for my tent", "monday")).toMatchObject(tent);
    expect(await booked("book a repair appointment for my tent", "Monday, please")).toMatchObject(
      tent,
    );
  });

  it("asks again for each argument that is missing", async () => {
    const answers = ["book a repair appointment", "jacket", "friday"];
    expect(await booked(...answers)).toMatchObject({ gear: "jacket", day: "friday" });
  });

  it.each([
    ["book a repair for my tent, no, the jacket, on friday", { gear: "jacket", day: "friday" }],
    ["book a repair for my rain jacket on monday", { gear: "rain_jacket", day: "monday" }],
    ["book a repair for my tents on friday", { gear: "tent", day: "friday" }],
  ])("reads the choices as whole words, and a correction: %s", async (message, gear) => {
    expect(await booked(message)).toMatchObject({ ...gear, topic: message });
  });

  it("fills a list with the choices that are named", async () => {
    const parts = async (message: string) =>
      z.object({ parts: z.json() }).parse(await booked(message)).parts;
    expect(await parts("book a repair for my tent on friday")).toEqual([]);
    expect(await parts("book a repair for the zippers of my tent on friday")).toEqual(["zipper"]);
  });

  it("says what to do if the tool needs what no words fill in", async () => {
    const parameters = z.toJSONSchema(z.object({ date: z.iso.date() }));
    const tools = [{ type: "function", name: "book_repair", strict: true, parameters }];
    const asked = { ...modelRequest([], []), input: [userText("repair my jacket please")], tools };
    await expect(shop.getResponse(asked as ModelRequest)).rejects.toThrow(
      "can't fill in date: give its intent an `answer`",
    );
  });

  it("asks if several choices are named, and takes the answer", async () => {
    expect(await booked("book a repair for my tent and my jacket on friday")).toBeUndefined();
    const both = ["book a repair for my tent and my jacket on friday", "jacket"];
    expect(await booked(...both)).toMatchObject({ gear: "jacket", day: "friday" });
  });
});
