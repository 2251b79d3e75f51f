import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { z } from "zod";
import { runTool } from "@/lib/assistant/agent-tools";
import { TimeoutError } from "@/lib/with-timeout";
import { toolContext } from "../../support/assistant/run-tool";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

it("a tool that never answers fails after its timeout", async () => {
  const tool = {
    name: "wait",
    description: "",
    parameters: z.object({}),
    result: z.object({}),
    progress: { text: "Waiting", icon: "clock" as const },
    timeout: 3_000,
    run: () => new Promise<object>(() => undefined),
  };
  const context = toolContext({ tenantId: "default", userId: "kim" });
  const failing = expect(runTool(tool, {}, context)).rejects.toThrow(TimeoutError);
  await vi.advanceTimersByTimeAsync(2_999);
  expect(vi.getTimerCount()).toBe(1);
  await vi.advanceTimersByTimeAsync(1);
  await failing;
});
