import { z } from "zod";
import { defineAction } from "@acme/chatkit-server/widgets";

/** The forget button next to a fact. */
export const forgetFactAction = defineAction(
  "memory.forget",
  z.object({ fact_id: z.string().max(64) }),
);
