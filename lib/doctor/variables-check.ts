import { parseEnvironment } from "@/lib/env";
import { misspelledVariables } from "@/lib/env/misspelled";
import { type Check, fault, note, ok } from "./check";
import type { Variables } from "@/lib/db/database-target";

/** Checks that each variable has a valid value; the other checks read them. */
export function variablesCheck(variables: Variables): Check {
  return {
    name: "Variables",
    async run() {
      try {
        parseEnvironment(variables);
        const misspelled = misspelledVariables(variables);
        if (misspelled.length > 0) return note(misspelled.join(" "));
        return ok("each has a value that can be used");
      } catch (error) {
        const text = error instanceof Error ? error.message : String(error);
        return fault(
          text,
          "Correct them in .env.local, or where your host keeps variables, then run `npm run doctor` again.",
        );
      }
    },
  };
}
