import type { SayRefusal } from "@/lib/assistant/refusal";
import { translations, type MessageValues } from "@/lib/i18n/catalog";
import { formatDay } from "@/lib/i18n/format-day";
import { formatWait } from "@/lib/i18n/format-wait";
import type { Language } from "@/lib/i18n/languages";
import refusals from "@/lib/shop/refusals.json" with { type: "json" };

const say = translations(refusals);

/** Says what the shop refuses; the errors themselves are in English. */
export const refusalText: SayRefusal = (language, { message, reason }) => {
  if (!reason) return message;
  const { code, values } = reason;
  return (
    say(language, code, { ...readable(values, language), ...waitIn(values, language) }) ?? message
  );
};

const ISO_DAY = /^\d{4}-\d{2}-\d{2}$/;

function readable(values: MessageValues, language: Language): MessageValues {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name,
      typeof value === "string" && ISO_DAY.test(value)
        ? formatDay(new Date(value), language)
        : value,
    ]),
  );
}

function waitIn({ count, unit }: MessageValues, language: Language): MessageValues {
  if (typeof count !== "number") return {};
  if (unit !== "second" && unit !== "minute" && unit !== "hour") return {};
  return { wait: formatWait({ count, unit }, language) };
}
