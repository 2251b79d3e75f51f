import * as z from "zod";
import { IntegrationError } from "../errors/integration-error";
import { contentSchema } from "./options-schema";
import { tellingIssue } from "./telling-issue";

const text = z.string().nullish();

/** A `File` from another window isn't an instance of this window's `File`. */
const file = z.custom<File>(
  (value) => Object.prototype.toString.call(value) === "[object File]",
  "must be a File",
);

const attachment = z.discriminatedUnion("type", [
  z.looseObject({
    type: z.literal("file"),
    id: z.string(),
    name: z.string(),
    mime_type: z.string(),
  }),
  z.looseObject({
    type: z.literal("image"),
    id: z.string(),
    name: z.string(),
    mime_type: z.string(),
    preview_url: z.string(),
  }),
]);

const message = {
  text,
  content: z.array(contentSchema).nullish(),
  reply: text,
  attachments: z.array(attachment).nullish(),
};

export const paramsSchemas = {
  sendUserMessage: z.looseObject({
    ...message,
    newThread: z.boolean().nullish(),
    toolChoice: z.looseObject({ id: z.string() }).nullish(),
    model: text,
  }),
  setComposerValue: z.looseObject({
    ...message,
    files: z.array(file).nullish(),
    selectedToolId: text,
    selectedModelId: text,
  }),
  sendCustomAction: z.looseObject({ type: z.string() }),
  setThreadId: text,
};

/** Checks a method's parameters. Throws an `IntegrationError` that names the invalid parameter. */
export function checkParams(method: keyof typeof paramsSchemas, params: unknown): void {
  const issue = paramsSchemas[method].safeParse(params).error?.issues[0];
  if (!issue) return;
  const { path, message } = tellingIssue(issue, params);
  const at = path.length > 0 ? ` \`${path.map(String).join(".")}\`` : "";
  throw new IntegrationError("invalid_params", `\`${method}\`${at}: ${message}.`);
}
