import { describe, expect, it } from "vitest";
import { simpleToAgentInput } from "@acme/chatkit-server/agents";
import { makeToolCall, makeUserMessage } from "../support/items";

describe("client tool calls in a model's input", () => {
  it("are marked as not run, once each, if they waited for the browser when the user wrote", async () => {
    const waiting = (id: string) => ({ id, call_id: id, name: "navigate", arguments: {} });
    const input = await simpleToAgentInput([
      makeToolCall({
        status: "completed",
        output: "ok",
        queued_calls: [waiting("tc_2"), waiting("tc_3")],
      }),
      makeToolCall({ id: "tc_2", call_id: "tc_2", queued_calls: [waiting("tc_3")] }),
      makeUserMessage(),
    ]);
    const results = input.filter((item) => item.type === "function_call_result");
    expect(results).toMatchObject([
      { callId: "call_1", output: '"ok"' },
      { callId: "tc_3", output: expect.stringContaining("navigate wasn't run") },
    ]);
  });

  it("of one response are sent together if their provider wants data back, signed ones first", async () => {
    const data = (members: object) => ({
      model_data: { response: "resp_1", members: { server: "default", ...members } },
    });
    const call = (id: string, members: object) =>
      makeToolCall({ id, call_id: id, status: "completed", output: id, ...data(members) });
    const input = await simpleToAgentInput([
      makeUserMessage(),
      call("tc_1", {}),
      call("tc_2", { extra_content: { signature: "s" } }),
      makeToolCall({ id: "tc_3", call_id: "tc_3", status: "completed", output: "tc_3" }),
    ]);
    expect(input.slice(1).map((item) => [item.type, "callId" in item && item.callId])).toEqual([
      ["function_call", "tc_2"],
      ["function_call", "tc_1"],
      ["function_call_result", "tc_1"],
      ["function_call_result", "tc_2"],
      ["function_call", "tc_3"],
      ["function_call_result", "tc_3"],
    ]);
    expect(input[1]).toMatchObject({ providerData: { extra_content: { signature: "s" } } });
  });

  it("are sent with reasoning only for the newest message", async () => {
    const call = (id: string) =>
      makeToolCall({
        id,
        call_id: id,
        status: "completed",
        output: "ok",
        model_data: {
          response: id,
          members: { server: "default", reasoning_content: `because of ${id}` },
        },
      });
    const input = await simpleToAgentInput([
      makeUserMessage({ id: "msg_1" }),
      call("tc_old"),
      makeUserMessage({ id: "msg_2" }),
      call("tc_new"),
    ]);
    expect(JSON.stringify(input)).toContain("because of tc_new");
    expect(JSON.stringify(input)).not.toContain("because of tc_old");
  });
});
