import { expect, it } from "vitest";
import { timelineOf } from "@/components/shop/order/order-status";

it.each([
  ["placed", "placed current, packed ahead, shipped ahead, delivered ahead"],
  ["shipped", "placed done, packed done, shipped current, delivered ahead"],
  ["canceled", "placed done, canceled current"],
  ["returned", "placed done, packed done, shipped done, delivered done, returned current"],
] as const)("the timeline of an order that is %s", (status, stations) => {
  const steps = timelineOf(status).map((step) => `${step.status} ${step.state}`);
  expect(steps.join(", ")).toBe(stations);
});
