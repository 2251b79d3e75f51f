import {
  checkStrictSchema as check,
  StrictSchemaError,
} from "../../../packages/chatkit-server/tests/support/tool-schemas/strict-schema";
import { ApiFailure } from "./api-failure";

/** Rejects strict tool parameters that OpenAI would reject. Throws `ApiFailure`. */
export function checkStrictSchema(tool: string, schema: unknown): void {
  try {
    check(tool, schema);
  } catch (error) {
    if (!(error instanceof StrictSchemaError)) throw error;
    const code = "invalid_function_parameters";
    throw new ApiFailure(400, error.message, { param: "tools", code });
  }
}
