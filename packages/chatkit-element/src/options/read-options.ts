import type { ChatKitOptions } from "@openai/chatkit";
import { tellingIssue } from "./telling-issue";
import { withoutNulls } from "./without-nulls";
import { isChatKitOptions, knownOptions, OptionsSchema } from "./options-schema";

export type ReadOptions =
  | { readonly ok: true; readonly options: ChatKitOptions; readonly unknown: readonly string[] }
  | { readonly ok: false; readonly message: string };

/**
 * Validates every known option and treats null as absent. The error message names the invalid
 * option.
 */
export function readOptions(given: unknown): ReadOptions {
  const value = withoutNulls(given);
  if (isChatKitOptions(value)) {
    const unknown = Object.keys(value).filter((key) => !knownOptions.has(key));
    return { ok: true, options: value, unknown };
  }
  const found = OptionsSchema.safeParse(value).error?.issues[0];
  const issue = found && tellingIssue(found, value);
  const path = issue?.path.map(String).join(".") ?? "";
  const reason = issue?.message ?? "not an object";
  return { ok: false, message: path ? `Option \`${path}\`: ${reason}.` : `Options: ${reason}.` };
}
