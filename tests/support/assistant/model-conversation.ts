import type { AgentInputItem, ModelRequest, SerializedTool } from "@openai/agents";
import { DemoModel } from "@/lib/assistant/demo-model/demo-model";
import { noPace } from "@/lib/assistant/demo-model/streaming/pace";
import { seededDemos } from "./seeded-demos";
import { InMemoryShop } from "./shop-tools";

export interface ToolUse {
  tool: string;
  input: Record<string, unknown>;
}

export interface Answer {
  reply: string;
  calls: ToolUse[];
}

const MAX_CALLS = 20;
const clientTools = [
  "add_to_cart",
  "set_cart_quantity",
  "remove_from_cart",
  "navigate",
  "switch_theme",
];

/**
 * Talks to the demo model with real tools and, like a thread, stores only certain items between
 * turns.
 */
export class ModelConversation {
  readonly shop = new InMemoryShop();
  readonly #model = new DemoModel({ pace: noPace, demos: seededDemos });
  readonly #items: AgentInputItem[] = [];

  async say(text: string): Promise<Answer> {
    this.#items.push(userText(text));
    const turn: AgentInputItem[] = [];
    const memories: AgentInputItem[] = [];
    const calls: ToolUse[] = [];
    for (;;) {
      const { output } = await this.#model.getResponse(
        modelRequest([...this.#items, ...turn], Object.keys(this.shop.tools)),
      );
      const item = output[0];
      if (item?.type === "message" && item.role === "assistant") {
        this.#items.push(...memories, item);
        const [part] = item.content;
        return { reply: part?.type === "output_text" ? part.text : "", calls };
      }
      if (item?.type !== "function_call") throw new Error(`Unexpected output: ${item?.type}`);
      if (calls.length === MAX_CALLS) throw new Error("The model keeps calling tools.");
      const input: Record<string, unknown> = JSON.parse(item.arguments);
      const output_ = this.shop.tools[item.name]?.(input) ?? {
        status: "failed",
        message: "No tool.",
      };
      calls.push({ tool: item.name, input });
      const result: AgentInputItem = {
        type: "function_call_result",
        callId: item.callId,
        name: item.name,
        status: "completed",
        output: JSON.stringify(output_),
      };
      turn.push(item, result);
      memories.push(...rememberedItems(item.name, input, output_, [item, result]));
      // A tool that runs in the page ends the turn; the next turn sees only what the thread stores.
      if (clientTools.includes(item.name)) turn.splice(0, turn.length, ...memories);
    }
  }
}

/**
 * The items that a thread stores for a call: hidden context for shown products, and client tool
 * calls.
 */
function rememberedItems(
  tool: string,
  input: Record<string, unknown>,
  result: object,
  items: AgentInputItem[],
): AgentInputItem[] {
  if (clientTools.includes(tool)) return items;
  if (!["search_products", "show_product"].includes(tool)) return [];
  const memory = JSON.stringify({ tool, arguments: input, result });
  return [userText(`<HiddenContext key="0a">\n${memory}\n</HiddenContext>`)];
}

export function userText(text: string): AgentInputItem {
  return { type: "message", role: "user", content: [{ type: "input_text", text }] };
}

export function modelRequest(input: AgentInputItem[], tools: readonly string[]): ModelRequest {
  return {
    input,
    modelSettings: {},
    outputType: "text",
    handoffs: [],
    tracing: false,
    tools: tools.map(functionTool),
  };
}

function functionTool(name: string): SerializedTool {
  return {
    type: "function",
    name,
    description: "",
    strict: true,
    parameters: { type: "object", properties: {}, required: [], additionalProperties: false },
  };
}
