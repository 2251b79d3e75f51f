import { z } from "zod";

const LONGEST = 400;

/** A button that says something for the user, as if it had been typed; handled by the page. */
export const sayAction = {
  name: "chat.say",
  data: z.object({ text: z.string().min(1).max(LONGEST) }),
} as const;
