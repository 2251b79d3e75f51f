import { checkDatabase } from "@/lib/db";
import { type Check, fault, ok } from "./check";

const DEFAULT_REMEDY = "Correct DATABASE_URL, then run `npm run db:migrate`.";
const MIGRATE = "Then run `npm run db:migrate`.";

export function databaseCheck(url: string): Check {
  return {
    name: "Database",
    async run() {
      const result = await checkDatabase();
      if (result.ok) return ok(url.split(":", 1)[0] ?? "reached");
      // The reason is a sentence such as "The disk is full: free some space."
      const [what = "", remedy] = result.reason.split(": ", 2);
      const text = result.cause ? `${what} It says: ${result.cause}` : what;
      if (!remedy) return fault(text, DEFAULT_REMEDY);
      const command = remedy.includes("`") ? "" : ` ${MIGRATE}`;
      return fault(text, capitalized(remedy) + command);
    },
  };
}

function capitalized(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
