import { expect, it } from "vitest";
import { progressText } from "@/lib/agents/progress";
import { offerChoices } from "@/lib/assistant/choices/offer-choices";
import { LANGUAGES } from "@/lib/i18n/languages";
import { starterCapabilities } from "../../support/starter-capabilities";

it.each(LANGUAGES.filter((language) => language !== "en"))(
  "every tool of the starter has a progress line in %s",
  (language) => {
    const tools = [...starterCapabilities.flatMap(({ tools = [] }) => tools), offerChoices];
    const missing = tools.filter(({ name }) => !progressText(language, name));
    expect(missing.map(({ name }) => name)).toEqual([]);
  },
);
