import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { z } from "zod";
import { runTool } from "@/lib/assistant/agent-tools";
import { TimeoutError, withTimeout } from "@/lib/with-timeout";
import { toolContext } from "../support/assistant/run-tool";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

it("work that finishes in time returns its result and leaves no timer behind", async () => {
  expect(await withTimeout(Promise.resolve("done"), 100)).toBe("done");
  await expect(withTimeout(Promise.reject(new Error("broken")), 100)).rejects.toThrow("broken");
  expect(vi.getTimerCount()).toBe(0);
});

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
