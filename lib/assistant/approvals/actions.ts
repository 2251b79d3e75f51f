import { z } from "zod";
import { defineAction } from "@acme/chatkit-server/widgets";

/** Sent by the two buttons of an approval card; the tool call itself stays on the server. */
export const decideAction = defineAction(
  "approval.decide",
  z.object({ id: z.string().max(64), approve: z.boolean() }),
);
