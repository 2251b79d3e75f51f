import { checkDatabase } from "@/lib/db";
import { type Check, fault, ok } from "./check";

const DEFAULT_REMEDY = "Correct DATABASE_URL, then run `npm run db:migrate`.";

export function databaseCheck(url: string): Check {
  return {
    name: "Database",
    async run() {
      const result = await checkDatabase();
      if (result.ok) return ok(url.split(":", 1)[0] ?? "reached");
      // The reason is a sentence such as "The disk is full: free some space."
      const [what = "", remedy] = result.reason.split(": ", 2);
      const text = result.cause ? `${what} It says: ${result.cause}` : what;
      return fault(text, remedy ? capitalized(remedy) : DEFAULT_REMEDY);
    },
  };
}

function capitalized(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
