import { handleSyncAction } from "@/lib/assistant/sync-actions";
import { userLanguage } from "@/lib/assistant/user-language";
import { systemClock } from "@/lib/clock";
import { formatDay } from "@/lib/i18n/format-day";
import { RefusalError } from "@/lib/refusal-error";
import { bookableDays, bookDemonstration } from "@/lib/shop/sales/demonstration";
import { z } from "zod";
import { refusalText } from "../refusal-text";
import { bookDemoAction } from "./actions";
import { bookedCard, demoForm } from "./widgets/demo-form";
import { salesText } from "./messages";

/** Some clients' date pickers send a timestamp, others a date. */
const DaySchema = z
  .string()
  .transform((value) => value.slice(0, 10))
  .pipe(z.iso.date());

/** Books the chosen day; an error is shown in the form. */
export const bookDemo = handleSyncAction(bookDemoAction, async ({ topic, day: picked }, call) => {
  const { requestContext, keep } = call;
  const language = userLanguage(call);
  const now = systemClock();
  const days = bookableDays(now);
  const day = DaySchema.safeParse(picked);
  if (!day.success) {
    const problem = salesText(language, "dayMissing");
    return { widget: demoForm({ topic, days, problem }, language) };
  }
  try {
    const booked = await bookDemonstration(requestContext, { topic, day: day.data }, now);
    const result = { status: "booked", day: booked.day };
    await keep({ tool: "schedule_demo", arguments: { topic }, result });
    const shownDay = formatDay(new Date(booked.day), language, "full");
    const copyText = `${salesText(language, "booked")}: ${shownDay}, ${topic}`;
    return { widget: bookedCard(booked, language), copyText };
  } catch (error) {
    if (!(error instanceof RefusalError)) throw error;
    const problem = refusalText(language, error);
    return { widget: demoForm({ topic, days, problem }, language) };
  }
});
