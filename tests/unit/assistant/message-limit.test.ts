import { expect, it } from "vitest";
import { MessageLimit } from "@/lib/assistant/message-limit";
import { toolContext } from "../../support/assistant/run-tool";

const unlimited = { perMinute: Infinity, perDay: Infinity };
const rates = {
  perGuest: unlimited,
  perUser: unlimited,
  perAddress: unlimited,
  perTenant: unlimited,
  perSite: unlimited,
};

/** What a user with this locale reads when the given limit is reached. */
async function refused(locale: string, window: "minute" | "day", guest = true): Promise<string> {
  const limit = new MessageLimit({
    rates,
    store: {
      reserve: async () => ({
        granted: false,
        refusal: {
          ceiling: { kind: "messages of a user", subject: ["someone"], perMinute: 20, perDay: 1 },
          window,
          resetsIn: window === "minute" ? 40_000 : 5 * 3_600_000,
        },
      }),
    },
  });
  const owner = { tenantId: "default", userId: "someone" };
  const { requestContext } = toolContext(owner, { locale, guest });
  const error: unknown = await limit
    .reserve("threads.create", requestContext)
    .catch((thrown: unknown) => thrown);
  return error instanceof Error ? error.message : "";
}

it.each([
  [
    "en-US",
    "You have reached the limit of 20 messages per minute. You can write again in 40 seconds.",
  ],
  [
    "de",
    "Sie haben die 20 Nachrichten dieser Minute aufgebraucht. Sie können in 40 Sekunden wieder schreiben.",
  ],
  [
    "es",
    "Has usado los 20 mensajes de este minuto. Podrás volver a escribir dentro de 40 segundos.",
  ],
  [
    "fr",
    "Vous avez épuisé les 20 messages de cette minute. Vous pourrez réécrire dans 40\u00a0secondes.",
  ],
  ["ja", "この1分間のメッセージ20件を使い切りました。40 秒後にまた送れます。"],
])("a minute's limit is explained to a user of the locale %s", async (locale, sentence) => {
  expect(await refused(locale, "minute")).toBe(sentence);
});

it("a day's limit says when it ends, and what a guest can do", async () => {
  expect(await refused("en", "day")).toBe(
    "You have reached the limit of 1 message per day. You can write again at midnight UTC, in 5 hours. Sign in for a higher limit.",
  );
  expect(await refused("de", "day", false)).toBe(
    "Sie haben die 1 Nachricht dieses Tages aufgebraucht. Sie können um Mitternacht UTC, in 5 Stunden, wieder schreiben.",
  );
});
