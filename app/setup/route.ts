import { env } from "@/lib/env";
import { deployLink } from "@/lib/doctor/deploy-link";
import { type CheckResult, runChecks } from "@/lib/doctor/run-checks";
import { setupPage } from "@/lib/doctor/setup-page";
import packageJson from "@/package.json" with { type: "json" };

export const dynamic = "force-dynamic";

/** In development, shows what works, what doesn't, and how to fix it. */
export async function GET(): Promise<Response> {
  if (env().mode !== "development") return new Response("Not found.", { status: 404 });
  const results: CheckResult[] = [];
  for await (const result of runChecks(process.env)) results.push(result);
  const repository = "repository" in packageJson ? packageJson.repository : undefined;
  return new Response(setupPage({ results, deployLink: deployLink(repository) }), {
    headers: { "content-type": "text/html; charset=utf-8" },
  });
}
