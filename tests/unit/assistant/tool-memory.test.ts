import { describe, expect, it } from "vitest";
import { memoryItem, memoryToInput } from "@/lib/assistant/tool-memory";

const context = {
  generateId: () => "msg_1",
  thread: { id: "thr_1", created_at: "", status: { type: "active" as const }, metadata: {} },
  timestamp: () => "2026-01-01T00:00:00.000Z",
};

describe("a stored tool call", () => {
  const call = { tool: "get_cart", arguments: { all: true }, result: { status: "ok" } };

  it("is restored as the model's call and its result", () => {
    const item = memoryItem(context, { ...call, call_id: "call_1" });
    expect(memoryToInput(item)).toEqual([
      { type: "function_call", callId: "call_1", name: "get_cart", arguments: '{"all":true}' },
      {
        type: "function_call_result",
        callId: "call_1",
        name: "get_cart",
        status: "completed",
        output: '{"status":"ok"}',
      },
    ]);
  });

  it("uses its item's id if it was made by a button", () => {
    const input = memoryToInput(memoryItem(context, call));
    expect(input?.map((each) => "callId" in each && each.callId)).toEqual(["msg_1", "msg_1"]);
  });

  it.each(["", "plain words", "{}", '{"tool":1}', "[]", "null"])(
    "isn't recognized in other hidden text: %j",
    (content) => {
      expect(memoryToInput({ ...memoryItem(context, call), content })).toBeNull();
    },
  );
});
