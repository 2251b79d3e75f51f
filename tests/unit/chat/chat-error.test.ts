import { expect, it } from "vitest";
import { chatErrorMessage, rememberRefusal } from "@/components/assistant/chat-error";

const refusal = (status: number, error: object) => Response.json({ error }, { status });
const failed = (status: number | null) => Object.assign(new Error(`status ${status}`), { status });

it("shows the reason that the server wrote for the user, in the user's language", async () => {
  await rememberRefusal(refusal(429, { message: "Bitte warten Sie 9 Sekunden." }));
  expect(chatErrorMessage(failed(429))).toBe("Bitte warten Sie 9 Sekunden.");
  const message = "Dateien können höchstens 4 MB groß sein.";
  await rememberRefusal(refusal(413, { message, reason: "file_too_large" }));
  expect(chatErrorMessage(failed(413))).toBe(message);
});

it("leaves uploads to the open element, which shows why one failed", async () => {
  const message = "Diese Datei ist leer.";
  await rememberRefusal(refusal(400, { message, reason: "file_empty" }));
  const upload = new Error("A file could not be uploaded.", { cause: failed(400) });
  expect(chatErrorMessage(upload)).toBe(message);
  expect(chatErrorMessage(Object.assign(upload, { isExplained: true }))).toBeNull();
});

it("leaves messages that weren't sent to the open element, which shows why", async () => {
  const message = "Bitte warten Sie 9 Sekunden.";
  await rememberRefusal(refusal(429, { message }));
  const unsent = new Error("The ChatKit server answered with status 429.", { cause: failed(429) });
  expect(chatErrorMessage(unsent)).toBe(message);
  expect(chatErrorMessage(Object.assign(unsent, { isExplained: true }))).toBeNull();
});

it("shows no message for developers, and no details of other failures", async () => {
  await rememberRefusal(refusal(400, { message: "params.size: must be a number." }));
  expect(chatErrorMessage(failed(400))).toBeNull();
  await rememberRefusal(refusal(413, { message: "The body is too large." }));
  expect(chatErrorMessage(failed(413))).toBeNull();
  expect(chatErrorMessage(new TypeError("x is undefined"))).toMatch(/^Something went wrong/);
});

it("leaves requests that failed to the chat, which shows them with a retry", async () => {
  await rememberRefusal(new Response("Bad gateway", { status: 502 }));
  for (const status of [502, 500, null]) expect(chatErrorMessage(failed(status))).toBeNull();
});

it("leaves the response to the chat", async () => {
  const response = refusal(503, { message: "Gleich.", reason: "server_busy" });
  await rememberRefusal(response);
  expect(await response.json()).toEqual({ error: { message: "Gleich.", reason: "server_busy" } });
});
