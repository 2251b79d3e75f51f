import { readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { z } from "zod";
import { routeMessage } from "@/lib/agents";
import { DemoModel, noPace, type DemoIntent } from "@/lib/assistant/demo-model";
import { languageOf } from "@/lib/assistant/demo-model/language";
import { Glossaries } from "@/lib/assistant/demo-model/glossaries";
import { capabilities } from "@/lib/capabilities";
import { LANGUAGES, type Language } from "@/lib/i18n/languages";
import { rememberFact } from "@/lib/memory/fact-store";
import { addToCart } from "@/lib/shop/cart-store";
import { placeOrder } from "@/lib/shop/order-store";
import { createSampleOrders } from "@/lib/shop/sample-orders";
import { AssistantClient, replies } from "../../support/assistant/assistant-client";
import { createTestAssistant, promptModels } from "../../support/assistant/create-test-assistant";
import { openShopDatabase } from "../../support/shop-database";
import { ORDER_DETAILS } from "../../support/order-details";
import { sample } from "../../support/sample";
import { useOpenMeteo } from "../../support/weather/use-open-meteo";

const readTexts = (language: Language) =>
  z
    .record(z.string(), z.string())
    .parse(JSON.parse(readFileSync(`components/chat/messages/${language}.json`, "utf8")));

const promptNames = Object.keys(readTexts("en")).filter((name) => name.endsWith("Ask"));

let closeDatabase: () => Promise<void>;

beforeAll(async () => {
  ({ close: closeDatabase } = await openShopDatabase());
});

afterAll(() => closeDatabase());

useOpenMeteo();

/** The intents that have answered, in order. */
const answered: string[] = [];

function watched(intent: DemoIntent): DemoIntent {
  const { answer, reply } = intent;
  return {
    ...intent,
    ...(answer && {
      *answer(wish) {
        const said = yield* answer(wish);
        if (said !== null) answered.push(intent.name);
        return said;
      },
    }),
    ...(reply && {
      reply(...given) {
        answered.push(intent.name);
        return reply(...given);
      },
    }),
  };
}

const demos = capabilities.flatMap(({ demo }) =>
  demo ? { ...demo, intents: (demo.intents ?? []).map(watched) } : [],
);
const { server } = createTestAssistant({
  models: {
    ...promptModels,
    reply: new DemoModel({ demos, pace: noPace, route: routeMessage }),
  },
});

/** The intents whose wishes become buttons, of the capabilities that speak the language. */
const suggestedIn = (language: Language) =>
  demos
    .filter(({ wishes }) => language === "en" || wishes?.[language])
    .flatMap(({ intents }) => intents)
    .filter(({ wish }) => wish !== "" && !wish.includes("{"));

/** Names, links and a product's own English texts are the same in all languages. */
const withoutQuotes = (said: string) =>
  said
    .replace(/\*\*.*?\*\*|\[.*?\]\(.*?\)/g, " ")
    .split(/[:：]/, 1)
    .join();

const glossaries = new Glossaries(demos);

describe.each(LANGUAGES)("a suggestion in %s that is pressed", (language) => {
  const owner = { tenantId: "default", userId: `presses-${language}` };

  beforeAll(async () => {
    await createSampleOrders(owner);
    await addToCart(owner, { productSlug: "camp-kettle" });
    await placeOrder(owner, ORDER_DETAILS);
    await addToCart(owner, { productSlug: "lee-2-tent" });
    await rememberFact(owner, glossaries.wishIn(language, "am I signed in?"), () => 0);
  });

  it.each(sample(suggestedIn(language), LANGUAGES.indexOf(language)))(
    "leads to $name",
    async ({ name, wish }) => {
      const client = new AssistantClient(server, owner, language);
      await client.say(glossaries.wishIn(language, "show me tents"));
      const label = glossaries.wishIn(language, wish);
      answered.length = 0;
      const said = replies(await client.say(label)).join("\n");
      expect({ label, answered: answered.at(-1) }).toEqual({ label, answered: name });
      expect({ said, language: languageOf(withoutQuotes(said)) ?? language }).toEqual({
        said,
        language,
      });
    },
  );
});

describe.each(LANGUAGES.filter((language) => language !== "en"))(
  "a prompt of the start screen in %s",
  (language) => {
    it.each(promptNames)("is understood like the English one: %s", async (name) => {
      async function answering(spoken: Language): Promise<string[]> {
        const owner = { tenantId: "default", userId: crypto.randomUUID() };
        answered.length = 0;
        await new AssistantClient(server, owner, spoken).say(readTexts(spoken)[name] ?? "");
        return [...new Set(answered)];
      }
      const english = await answering("en");
      expect(english).not.toEqual([]);
      expect(await answering(language)).toEqual(english);
    });
  },
);
