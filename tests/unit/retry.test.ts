import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { retry } from "@/lib/retry";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const options = { attempts: 3, firstPause: 100, shouldRetry: () => true };

it("work is retried after pauses that double", async () => {
  const work = vi.fn<() => Promise<string>>();
  work.mockRejectedValueOnce(new Error("one")).mockRejectedValueOnce(new Error("two"));
  work.mockResolvedValue("done");
  const result = retry(work, options);
  await vi.advanceTimersByTimeAsync(100);
  expect(work).toHaveBeenCalledTimes(2);
  await vi.advanceTimersByTimeAsync(199);
  expect(work).toHaveBeenCalledTimes(2);
  await vi.advanceTimersByTimeAsync(1);
  expect(await result).toBe("done");
});

it("work that can't succeed isn't retried", async () => {
  const work = vi.fn().mockRejectedValue(new Error("wrong"));
  await expect(retry(work, { ...options, shouldRetry: () => false })).rejects.toThrow("wrong");
  expect(work).toHaveBeenCalledTimes(1);
});
