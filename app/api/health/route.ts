import { refusedMethod } from "@/lib/api/refused-method";
import { checkDatabase } from "@/lib/db";
import { isDraining } from "@/lib/shutdown/draining";
import { env } from "@/lib/env";

export const dynamic = "force-dynamic";

/** 200 when this server can do its work, 503 with the part that can't, or while it is ending. */
export async function GET(): Promise<Response> {
  const draining = isDraining();
  const database = await checkDatabase();
  const healthy = database.ok && !draining;
  const { openaiApiKey, widget } = env();
  return Response.json(
    {
      status: draining ? "draining" : healthy ? "ok" : "unavailable",
      database: database.ok ? "ok" : database.reason,
      model: openaiApiKey ? "openai" : "built-in",
      widget,
    },
    { status: healthy ? 200 : 503, headers: { "cache-control": "no-store" } },
  );
}

const refused = refusedMethod("GET");
export { refused as POST, refused as PUT, refused as PATCH, refused as DELETE };
