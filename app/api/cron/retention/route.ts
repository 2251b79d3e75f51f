import { timingSafeEqual } from "node:crypto";
import { apiRoute } from "@/lib/api/api-route";
import { refusedMethod } from "@/lib/api/refused-method";
import { AuthenticationError } from "@acme/chatkit-server";
import { sweepExpiredData } from "@/lib/data-rights";
import { withSpareRoom, getDatabase } from "@/lib/db";
import { dataDomains } from "@/lib/domains";
import { env } from "@/lib/env";

/** Deletes expired data. For a scheduler that sends CRON_SECRET, such as Vercel's. */
export const GET = apiRoute(async ({ request }) => {
  const { cronSecret, retentionDays } = env();
  const given = request.headers.get("authorization") ?? "";
  if (!cronSecret || !sameText(given, `Bearer ${cronSecret}`)) {
    throw new AuthenticationError("Send `Authorization: Bearer` with this server's CRON_SECRET.");
  }
  const database = await getDatabase();
  const report = await withSpareRoom(() =>
    sweepExpiredData({
      database,
      domains: dataDomains,
      // The same for every tenant. If your tenants have different periods, look them up here.
      retentionDays: () => retentionDays,
    }),
  );
  return Response.json(report);
});

function sameText(given: string, expected: string): boolean {
  const left = Buffer.from(given);
  const right = Buffer.from(expected);
  return left.length === right.length && timingSafeEqual(left, right);
}

const refused = refusedMethod("GET");
export { refused as POST, refused as PUT, refused as PATCH, refused as DELETE };
