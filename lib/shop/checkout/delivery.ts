import { z } from "zod";
import type { Address } from "./address";

export const DeliverySchema = z.enum(["standard", "express"]);
export type Delivery = z.infer<typeof DeliverySchema>;

interface DeliveryOption {
  delivery: Delivery;
  name: string;
  time: string;
}

const OUTSIDE_THE_UNION: ReadonlySet<Address["country"]> = new Set(["CH", "GB", "NO"]);

/** The deliveries to a country, with the times that the help article on shipping promises. */
export function deliveriesTo(country: Address["country"]): readonly DeliveryOption[] {
  return [
    {
      delivery: "standard",
      name: deliveryName("standard"),
      time: `${standardDays(country)} working days`,
    },
    {
      delivery: "express",
      name: deliveryName("express"),
      time: country === "IE" ? "The next working day" : "2 or 3 working days",
    },
  ];
}

export function deliveryName(delivery: Delivery): string {
  return { standard: "Standard", express: "Express" }[delivery];
}

function standardDays(country: Address["country"]): string {
  if (country === "IE") return "1 or 2";
  return OUTSIDE_THE_UNION.has(country) ? "4 to 7" : "3 to 5";
}
