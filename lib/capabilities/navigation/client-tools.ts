import { z } from "zod";
import { defineClientTool } from "@/lib/assistant/browser/client-tool";
import { PagePathSchema } from "./pages";

export const navigate = defineClientTool({
  name: "navigate",
  description:
    "Take the user to a page of this site. Only when they ask to go or to be shown a page.",
  parameters: z.object({ path: PagePathSchema }),
  result: z.object({
    status: z.enum(["opened", "opens_after_reply"]),
    path: PagePathSchema,
    title: z.string().nullable(),
  }),
});
