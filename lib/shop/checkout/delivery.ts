import { z } from "zod";

export const DeliverySchema = z.enum(["standard", "express"]);
export type Delivery = z.infer<typeof DeliverySchema>;

interface DeliveryOption {
  delivery: Delivery;
  name: string;
  time: string;
}

export const DELIVERIES: readonly DeliveryOption[] = [
  { delivery: "standard", name: "Standard", time: "1 to 7 working days, by country" },
  {
    delivery: "express",
    name: "Express",
    time: "The next working day in Ireland, 2 or 3 elsewhere",
  },
];
