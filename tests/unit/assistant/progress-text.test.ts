import { expect, it } from "vitest";
import { progressText } from "@/lib/agents/progress";
import { offerChoices } from "@/lib/assistant/choices/offer-choices";
import { capabilities } from "@/lib/capabilities";
import { LANGUAGES } from "@/lib/i18n/languages";

it.each(LANGUAGES.filter((language) => language !== "en"))(
  "every tool has a progress line in %s",
  (language) => {
    const tools = [...capabilities.flatMap(({ tools = [] }) => tools), offerChoices];
    const missing = tools.filter(({ name }) => !progressText(language, name));
    expect(missing.map(({ name }) => name)).toEqual([]);
  },
);
