import { afterEach, expect, it, vi } from "vitest";
import { httpErrorOf, readBody } from "@acme/chatkit-server";

afterEach(() => vi.useRealTimers());

it("a body that arrives too slowly is rejected, and its stream is released", async () => {
  vi.useFakeTimers();
  const cancel = vi.fn();
  const body = new ReadableStream({
    async pull(controller) {
      await new Promise((resolve) => setTimeout(resolve, 10_000));
      controller.enqueue(new Uint8Array(1));
    },
    cancel,
  });
  const init = { method: "POST", body, duplex: "half" };
  const reading = readBody(new Request("http://shop.example/", init), 1_000).catch(
    (error: unknown) => httpErrorOf(error),
  );
  await vi.advanceTimersByTimeAsync(59_000);
  expect(cancel).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(12_000);
  expect(await reading).toMatchObject({
    status: 400,
    message: "The body took over 60 seconds.",
  });
  expect(cancel).toHaveBeenCalledTimes(1);
});
