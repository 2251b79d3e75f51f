import { checkConfiguration } from "@/lib/api/check-configuration";
import { refusedMethod } from "@/lib/api/refused-method";
import { databaseHealth } from "@/lib/db";
import { isDraining } from "@/lib/shutdown/draining";
import { env } from "@/lib/env";

export const dynamic = "force-dynamic";

/**
 * Responds 200 when the server is healthy, and 503 with the failing parts or while it is shutting
 * down.
 */
export async function GET(): Promise<Response> {
  const draining = isDraining();
  const configuration = checkConfiguration();
  const database = await databaseHealth.read();
  const healthy = configuration.ok && database.ok && !draining;
  return Response.json(
    {
      status: draining ? "draining" : healthy ? "ok" : "unavailable",
      configuration: configuration.ok ? "ok" : "A variable is missing or wrong; the log names it.",
      database: database.ok ? "ok" : database.reason,
      ...(configuration.ok ? parts() : {}),
    },
    { status: healthy ? 200 : 503, headers: { "cache-control": "no-store" } },
  );
}

function parts() {
  const { openaiApiKey, widget } = env();
  return { model: openaiApiKey ? "openai" : "demo", widget };
}

const refused = refusedMethod("GET");
export { refused as POST, refused as PUT, refused as PATCH, refused as DELETE };
