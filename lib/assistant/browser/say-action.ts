import { z } from "zod";

const LONGEST = 400;

/** Sends a button's text as if the user had typed it. Handled by the page. */
export const sayAction = {
  name: "chat.say",
  data: z.object({ text: z.string().min(1).max(LONGEST) }),
} as const;
