import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { withTimeout } from "@/lib/with-timeout";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

it("work that finishes in time returns its result and leaves no timer behind", async () => {
  expect(await withTimeout(Promise.resolve("done"), 100)).toBe("done");
  await expect(withTimeout(Promise.reject(new Error("broken")), 100)).rejects.toThrow("broken");
  expect(vi.getTimerCount()).toBe(0);
});
