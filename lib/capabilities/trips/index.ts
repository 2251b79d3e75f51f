import { defineCapability } from "@/lib/assistant/define-capability";
import { checkItem } from "./check-item";
import { tripsDemo } from "./demo";
import { planTrip } from "./plan-trip";

export const trips = defineCapability({
  name: "trips",
  agents: ["general"],
  instructions: `Trips
- plan_trip when the user plans a trip or asks what to pack; ask for the place and the days where they named none.`,
  tools: [planTrip],
  syncActions: [checkItem],
  tour: {
    title: "Plan a trip",
    line: "A plan made in visible steps, and a packing list that remembers what is checked off.",
    prompt: "Plan a trip to Bergen for 3 days",
    result: "Wool socks",
    drawing:
      "M12 21c5-5 7-8.5 7-11.5A7 7 0 0 0 5 9.5C5 12.5 7 16 12 21Zm0-9a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5Z",
  },
  demo: tripsDemo,
});
