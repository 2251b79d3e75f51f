import { z } from "zod";
import { defineAction } from "@acme/chatkit-server/widgets";

/** The name of the checkbox for a packing list item. */
export function checkboxName(id: string): string {
  return `packed.${id}`;
}

/** A packing list's checkbox; clients put the checkbox's name and value into the payload. */
export const checkItemAction = defineAction(
  "trips.check_item",
  z.object({ packed: z.record(z.string().max(60), z.boolean()) }),
);
