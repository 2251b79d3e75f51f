import { z } from "zod";
import { defineAction } from "@acme/chatkit-server/widgets";

/** Submits the form that books a demonstration; the day is the value of its date picker. */
export const bookDemoAction = defineAction(
  "sales.book_demo",
  z.object({ topic: z.string().min(1).max(200), day: z.string().max(40).optional() }),
);
