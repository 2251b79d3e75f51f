import { z } from "zod";
import type { CustomTask } from "@acme/chatkit-server/protocol";
import type { AssistantContext } from "@/lib/assistant/assistant-context";
import { defineTool } from "@/lib/assistant/define-tool";
import { userLanguage } from "@/lib/assistant/user-language";
import type { Language } from "@/lib/i18n/languages";
import { listProducts } from "@/lib/shop/catalog";
import { packingList, type TripConditions } from "@/lib/shop/trips/packing-list";
import { weatherTerm } from "@/lib/weather/terms";
import { MAX_DAYS, weatherSource, WeatherUnavailableError, type Weather } from "@/lib/weather";
import { TripSchema, type Trip } from "./results";
import { tripsText } from "./messages";
import { packingCard, packingText } from "./widgets/packing-card";

export const planTrip = defineTool({
  name: "plan_trip",
  description:
    "Plan a trip outdoors of up to seven days from today: looks the weather up, picks gear and shows " +
    "the user a packing list to tick off. Don't repeat the list; say what matters most.",
  parameters: z.object({
    place: z.string().min(2).max(100).describe("A town or area."),
    days: z.int().min(1).max(MAX_DAYS),
    in_a_tent: z.boolean().describe("Whether they sleep outdoors."),
  }),
  result: TripSchema,
  progress: { text: "Planning your trip", icon: "maps" },
  timeout: 40_000,
  run: async ({ place, days, in_a_tent }, context): Promise<Trip> => {
    const language = userLanguage(context);
    context.startWorkflow({ type: "custom", tasks: [], expanded: true });
    const weather = await task(context, tripsText(language, "lookingUp", { place }), async () => {
      const found = await forecast(place);
      return { value: found, title: weatherTitle(found, place, language) };
    });
    if (weather === null) {
      context.endWorkflow({ title: tripsText(language, "unknownPlace", { place }) });
      return { status: "not_found", place };
    }
    const trip = conditions(weather, { days, nights: in_a_tent ? days - 1 : 0 });
    const items = await task(context, tripsText(language, "choosing"), async () => {
      const value = packingList(trip, await listProducts());
      return { value, title: tripsText(language, "chosen", { count: value.length }) };
    });
    context.endWorkflow({ title: tripsText(language, "plannedTitle", { days, place }) });
    const title = tripsText(language, "title", { place });
    const list = { title, note: note(trip, language), items };
    await context.streamWidget(packingCard(list, language), packingText(list, language));
    return {
      status: "planned",
      place,
      days,
      coldest_c: trip.coldest,
      rain_percent: trip.rainChance,
      packing: items.map(({ label, slug }) => ({ item: label, product_slug: slug })),
    };
  },
});

/** Shows a workflow step while it runs, and then its result. */
async function task<Value>(
  context: AssistantContext,
  title: string,
  work: () => Promise<{ value: Value; title: string }>,
): Promise<Value> {
  const index = context.workflow.item?.workflow.tasks.length ?? 0;
  const step = (text: string, status: CustomTask["status_indicator"]): CustomTask => ({
    type: "custom",
    title: text,
    status_indicator: status,
  });
  context.addWorkflowTask(step(title, "loading"));
  const { value, title: done } = await work();
  context.updateWorkflowTask(step(done, "complete"), index);
  return value;
}

/** Undefined if the service is unavailable: a trip can be planned without a forecast. */
async function forecast(place: string): Promise<Weather | null | undefined> {
  try {
    return await weatherSource().forecast(place);
  } catch (error) {
    if (error instanceof WeatherUnavailableError) return undefined;
    throw error;
  }
}

function weatherTitle(
  weather: Weather | null | undefined,
  place: string,
  language: Language,
): string {
  if (weather === undefined) return tripsText(language, "noForecast");
  if (weather === null) return tripsText(language, "unknownPlace", { place });
  return tripsText(language, "weatherNow", {
    place: weather.place,
    condition: weatherTerm(language, weather.now.condition),
    temperature: weather.now.temperature,
  });
}

function conditions(
  weather: Weather | undefined,
  { days, nights }: { days: number; nights: number },
): TripConditions {
  const ahead = weather?.days.slice(0, days) ?? [];
  if (ahead.length === 0) return { coldest: null, rainChance: null, nights };
  const chances = ahead.flatMap(({ rainChance }) => rainChance ?? []);
  return {
    coldest: Math.min(...ahead.map(({ min }) => min)),
    rainChance: chances.length > 0 ? Math.max(...chances) : null,
    nights,
  };
}

function note({ coldest, rainChance }: TripConditions, language: Language): string {
  if (coldest === null) return tripsText(language, "anyWeather");
  return tripsText(language, "expected", { coldest, rain: rainChance ?? -1 });
}
