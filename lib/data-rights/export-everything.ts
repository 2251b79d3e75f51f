import type { Database, Owner } from "@/lib/db";
import type { DataDomain, ExportedPart, Rows } from "./data-domain";

interface ExportOptions {
  database: Database;
  domains: readonly DataDomain[];
  owner: Owner;
  format: "json" | "markdown";
  clock?: (() => number) | undefined;
}

/**
 * Everything that the domains store about a user, as pieces of text. Attachments are included
 * without their bytes, which users can download separately. Data of unlimited size is never in
 * memory as a whole.
 */
export async function* exportEverything({
  database,
  domains,
  owner: { tenantId, userId },
  format,
  clock = Date.now,
}: ExportOptions): AsyncGenerator<string> {
  const owner = { tenantId, userId };
  const exportedAt = new Date(clock()).toISOString();
  const parts = partsOf(domains, database, owner);
  if (format === "markdown") return yield* markdown(parts, exportedAt);
  yield `{\n${member("tenant_id", tenantId)},\n${member("exported_at", exportedAt)}`;
  for await (const { json } of parts) {
    for (const [name, value] of Object.entries(json)) yield* jsonMember(name, value);
  }
  yield "\n}\n";
}

async function* partsOf(
  domains: readonly DataDomain[],
  database: Database,
  owner: Owner,
): AsyncGenerator<ExportedPart> {
  for (const domain of domains) yield await domain.export(database, owner);
}

async function* jsonMember(name: string, value: unknown): AsyncGenerator<string> {
  if (!isRows(value)) return yield `,\n${member(name, value)}`;
  yield `,\n  ${JSON.stringify(name)}: [`;
  let separator = "\n    ";
  for await (const row of value()) {
    yield separator;
    yield* jsonRow(row);
    separator = ",\n    ";
  }
  yield "\n  ]";
}

async function* jsonRow(row: unknown): AsyncGenerator<string> {
  // Leaves out functions, which are lists of rows.
  const own = JSON.stringify(row);
  const lists = Object.entries(row ?? {}).flatMap(([name, rows]) =>
    isRows(rows) ? [{ name, rows }] : [],
  );
  if (lists.length === 0) return yield own;
  yield own.slice(0, -1);
  for (const { name, rows } of lists) {
    yield `,${JSON.stringify(name)}:[`;
    let separator = "";
    for await (const each of rows()) {
      yield separator + JSON.stringify(each);
      separator = ",";
    }
    yield "]";
  }
  yield "}";
}

function member(name: string, value: unknown): string {
  return `  ${JSON.stringify(name)}: ${JSON.stringify(value)}`;
}

async function* markdown(
  parts: AsyncIterable<ExportedPart>,
  exportedAt: string,
): AsyncGenerator<string> {
  let heading = true;
  for await (const { sections, userName } of parts) {
    // The account comes first, with the user's name.
    if (heading) {
      yield `# Everything we keep about ${userName ?? "you"}\n\nExported ${exportedAt}.\n`;
      heading = false;
    }
    for (const section of sections) {
      if (typeof section === "string") yield `\n${section}\n`;
      else yield* section();
    }
  }
}

function isRows(value: unknown): value is Rows<unknown> {
  return typeof value === "function";
}
