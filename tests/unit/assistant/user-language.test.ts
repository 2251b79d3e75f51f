import { expect, it } from "vitest";
import type { ThreadMetadata, UserMessageItem } from "@acme/chatkit-server";
import { rememberLanguage, userLanguage } from "@/lib/assistant/user-language";

const CREATED_AT = "2026-03-05T12:00:00Z";

/** The language of cards after each message, for a browser in `locale`. */
function languagesAfter(messages: readonly string[], locale = "en-US"): string[] {
  const thread: ThreadMetadata = {
    id: "thr_1",
    title: null,
    created_at: CREATED_AT,
    status: { type: "active" },
    metadata: {},
  };
  const conversation = { thread, requestContext: { locale } };
  return messages.map((text) => {
    rememberLanguage(conversation, messageOf(text));
    return userLanguage(conversation);
  });
}

function messageOf(text: string): UserMessageItem {
  return {
    id: "msg_1",
    thread_id: "thr_1",
    type: "user_message",
    created_at: CREATED_AT,
    content: [{ type: "input_text", text }],
    attachments: [],
    quoted_text: null,
    inference_options: {},
  };
}

it.each([
  ["Ich brauche ein Zelt für zwei", "de"],
  ["Je cherche une tente", "fr"],
  ["¿Tienes botas de invierno?", "es"],
  ["テントはありますか", "ja"],
])("is that of the message: %s", (message, language) => {
  expect(languagesAfter([message])).toEqual([language]);
});

it("stays until a message is clearly in another one", () => {
  const messages = ["Ich brauche ein Zelt", "Lee 2", "ok", "What is in my cart?"];
  expect(languagesAfter(messages)).toEqual(["de", "de", "de", "en"]);
  expect(languagesAfter(["tents", "I need a tent"], "de-AT")).toEqual(["de", "en"]);
});

it.each(["Weather in Las Palmas", "Zelt", "我想要帐篷"])(
  "is the browser's if the message doesn't tell: %s",
  (message) => {
    expect(languagesAfter([message], "en")).toEqual(["en"]);
    expect(languagesAfter([message], "zh-CN")).toEqual(["en"]);
    expect(languagesAfter([message], "fr-CA")).toEqual(["fr"]);
  },
);
