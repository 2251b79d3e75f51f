import type { Database, Owner } from "@/lib/db";
import type { DataDomain } from "./data-domain";

export interface ExportOptions {
  database: Database;
  domains: readonly DataDomain[];
  owner: Owner;
  clock?: (() => number) | undefined;
}

/** All that is kept about a user; attachments without their bytes, which previews and routes serve. */
export interface UserExport {
  tenant_id: string;
  /** ISO 8601, UTC. */
  exported_at: string;
  [part: string]: unknown;
}

/** What every domain has about a user, as data and as a text to read. */
export async function exportEverything({
  database,
  domains,
  owner: { tenantId, userId },
  clock = Date.now,
}: ExportOptions): Promise<{ json: UserExport; markdown: string }> {
  const owner = { tenantId, userId };
  const json: UserExport = {
    tenant_id: tenantId,
    exported_at: new Date(clock()).toISOString(),
  };
  const sections: string[] = [];
  let name = "you";
  for (const domain of domains) {
    const part = await domain.export(database, owner);
    Object.assign(json, part.json);
    sections.push(...part.sections);
    name = part.userName ?? name;
  }
  const heading = `# Everything we keep about ${name}\n\nExported ${json.exported_at}.`;
  return { json, markdown: `${[heading, ...sections].join("\n\n")}\n` };
}
