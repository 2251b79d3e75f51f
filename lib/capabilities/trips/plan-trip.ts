import { z } from "zod";
import type { CustomTask } from "@acme/chatkit-server/protocol";
import type { AssistantContext } from "@/lib/assistant/assistant-context";
import { defineTool } from "@/lib/assistant/define-tool";
import { listProducts } from "@/lib/shop/catalog";
import { packingList, type TripConditions } from "@/lib/shop/trips/packing-list";
import { MOST_DAYS, weatherSource, WeatherUnavailableError, type Weather } from "@/lib/weather";
import { TripSchema, type Trip } from "./results";
import { packingCard, packingText } from "./widgets";

export const planTrip = defineTool({
  name: "plan_trip",
  description:
    "Plan a trip outdoors of up to seven days from today: looks the weather up, picks gear and shows " +
    "the user a packing list to tick off. Don't repeat the list; say what matters most.",
  parameters: z.object({
    place: z.string().min(2).max(100).describe("A town or area."),
    days: z.int().min(1).max(MOST_DAYS),
    in_a_tent: z.boolean().describe("Whether they sleep outdoors."),
  }),
  result: TripSchema,
  progress: { text: "Planning your trip", icon: "maps" },
  timeout: 40_000,
  run: async ({ place, days, in_a_tent }, context): Promise<Trip> => {
    context.startWorkflow({ type: "custom", tasks: [], expanded: true });
    const weather = await task(context, `Looking up the weather in ${place}`, async () => {
      const found = await forecast(place);
      return { value: found, title: weatherTitle(found, place) };
    });
    if (weather === null) {
      context.endWorkflow({ title: `There is no place called ${place}` });
      return { status: "not_found", place };
    }
    const trip = conditions(weather, { days, nights: in_a_tent ? days - 1 : 0 });
    const items = await task(context, "Choosing gear from the shop", async () => {
      const value = packingList(trip, await listProducts());
      return { value, title: `Chose ${value.length} things to pack` };
    });
    context.endWorkflow({ title: `Planned ${days} ${days === 1 ? "day" : "days"} in ${place}` });
    const list = { title: `Packing list for ${place}`, note: note(trip), items };
    await context.streamWidget(packingCard(list), packingText(list));
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

function weatherTitle(weather: Weather | null | undefined, place: string): string {
  if (weather === undefined) return "No forecast available, so packing for any weather";
  if (weather === null) return `There is no place called ${place}`;
  return `${weather.place}: ${weather.now.condition}, ${weather.now.temperature}° now`;
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

function note({ coldest, rainChance }: TripConditions): string {
  if (coldest === null) return "There is no forecast right now, so this is for any weather.";
  const rain = rainChance === null ? "" : `, ${rainChance}% chance of rain`;
  return `Down to ${coldest}°${rain}.`;
}
