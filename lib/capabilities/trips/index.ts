import { defineCapability } from "@/lib/assistant/define-capability";
import { checkItem } from "./check-item";
import { tripsDemo } from "./demo";
import { planTrip } from "./plan-trip";

/** Trip planning: weather, gear and a checklist. */
export const trips = defineCapability({
  name: "trips",
  agents: ["general"],
  instructions: `Trips
- plan_trip when the user plans a trip or asks what to pack; ask for the place and the days where they named none.`,
  tools: [planTrip],
  syncActions: [checkItem],
  demo: tripsDemo,
});
