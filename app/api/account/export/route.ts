import { withCaller } from "@/lib/api/with-caller";
import { refusedMethod } from "@/lib/api/refused-method";
import { textStream } from "@/lib/api/text-stream";
import { exportEverything } from "@/lib/data-rights";
import { getDatabase } from "@/lib/db";
import { dataDomains } from "@/lib/domains";

/** Downloads all data stored about the caller as JSON, or as Markdown with `?format=markdown`. */
export const GET = withCaller(async ({ request, caller }) => {
  const asMarkdown = new URL(request.url).searchParams.get("format") === "markdown";
  const pieces = exportEverything({
    database: await getDatabase(),
    domains: dataDomains,
    owner: caller,
    format: asMarkdown ? "markdown" : "json",
  });
  return new Response(await textStream(pieces), {
    headers: {
      "content-type": asMarkdown ? "text/markdown; charset=utf-8" : "application/json",
      "content-disposition": `attachment; filename="acme-export.${asMarkdown ? "md" : "json"}"`,
      "cache-control": "no-store",
    },
  });
});

const refused = refusedMethod("GET");
export { refused as POST, refused as PUT, refused as PATCH, refused as DELETE };
