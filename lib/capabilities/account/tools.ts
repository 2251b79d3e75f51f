import { z } from "zod";
import { defineTool } from "@/lib/assistant/define-tool";

const EXPORT_PATH = "/api/account/export";

export const UserInfoSchema = z.object({
  status: z.literal("ok"),
  /** Null if the user never gave a name. */
  name: z.string().nullable(),
  signed_in: z.boolean(),
  /** A BCP 47 tag. */
  locale: z.string(),
  /** Where to sign in or out and to export or delete data. */
  account_page: z.string(),
});

export const getUserInfo = defineTool({
  name: "get_user_info",
  description:
    "Who the user is: name, whether they are signed in, language, and the address of their account " +
    "page, where they sign in and out, export and delete their data.",
  parameters: z.object({}),
  result: UserInfoSchema,
  progress: { text: "Checking who is signed in", icon: "profile" },
  run: async (_input, { requestContext: { userName: name, guest, locale, origin } }) => ({
    status: "ok",
    name: name ?? null,
    signed_in: guest === false,
    locale,
    account_page: new URL("/signin", origin).href,
  }),
});

export const DataExportSchema = z.object({
  status: z.literal("ok"),
  json: z.string(),
  markdown: z.string(),
});

export const exportData = defineTool({
  name: "export_data",
  description:
    "Links that download everything stored about the user: threads, files, cart, orders and remembered " +
    "facts, as JSON for programs or Markdown for reading. Give the user both links.",
  parameters: z.object({}),
  result: DataExportSchema,
  progress: { text: "Preparing your download", icon: "document" },
  run: async (_input, { requestContext: { origin } }) => ({
    status: "ok",
    json: new URL(EXPORT_PATH, origin).href,
    markdown: new URL(`${EXPORT_PATH}?format=markdown`, origin).href,
  }),
});
