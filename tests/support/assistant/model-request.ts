import type { AgentInputItem, ModelRequest, SerializedTool } from "@openai/agents";

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
