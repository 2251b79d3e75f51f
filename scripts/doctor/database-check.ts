import { checkDatabase } from "@/lib/db";
import { type Check, fault, ok } from "./check";

export function databaseCheck(url: string): Check {
  return {
    name: "Database",
    async run() {
      const result = await checkDatabase();
      if (result.ok) return ok(url.split(":", 1)[0] ?? "reached");
      const text = result.cause ? `${result.reason} It says: ${result.cause}` : result.reason;
      return fault(text, "Correct DATABASE_URL, then run `npm run db:migrate`.");
    },
  };
}
