import { expect, it } from "vitest";
import { chatErrorMessage } from "@/components/assistant/chat-error";

it("shows the reason that the server wrote for the user, and no details of other failures", () => {
  const limited = Object.assign(new Error("You can write again in a minute."), { status: 429 });
  expect(chatErrorMessage(limited)).toBe("You can write again in a minute.");
  expect(chatErrorMessage(new TypeError("x is undefined"))).toMatch(/^Something went wrong/);
});

it("leaves requests that failed to the chat, which shows them with a retry", () => {
  const crash = Object.assign(new Error("SELECT failed at 10.0.0.3"), { status: 500 });
  expect(chatErrorMessage(crash)).toBeNull();
  const unreachable = Object.assign(new Error("could not be reached"), { status: null });
  expect(chatErrorMessage(unreachable)).toBeNull();
});
