import { expect, it } from "vitest";
import { chatErrorMessage } from "@/components/assistant/chat-error";

it("shows the reason that the server wrote for the user, and no details of other failures", () => {
  const limited = Object.assign(new Error("You can write again in a minute."), { status: 429 });
  expect(chatErrorMessage(limited)).toBe("You can write again in a minute.");
  const crash = Object.assign(new Error("SELECT failed at 10.0.0.3"), { status: 500 });
  expect(chatErrorMessage(crash)).toMatch(/^Something went wrong/);
  expect(chatErrorMessage(new TypeError("x is undefined"))).toMatch(/^Something went wrong/);
});
