import type { Environment } from "@/lib/env";
import { SITE_NAME } from "@/lib/site-name";
import type { Preparation } from "@/lib/startup/prepare-database";

const databases = { sqlite: "SQLite", turso: "Turso", postgres: "PostgreSQL" } as const;

const widgets: Record<Environment["widget"], string> = {
  auto: "OpenAI's script, or the built-in element where it can't load",
  openai: "OpenAI's script",
  builtin: "the built-in element",
};

export function describeStart(
  environment: Environment,
  { target, migrations, seeded }: Preparation,
  port: number,
): string {
  const place = target.kind === "sqlite" ? ` in ${target.path}` : "";
  const work = [
    migrations > 0 ? `${counted(migrations, "migration")} applied` : "",
    seeded > 0 ? `${counted(seeded, "row")} seeded` : "",
  ].filter(Boolean);
  const model = environment.openaiApiKey
    ? `${environment.openaiModel} (${environment.openaiBaseUrl ?? "OpenAI"}, ${environment.openaiApi})`
    : "built in and scripted; set OPENAI_API_KEY for a real one";
  const rows = [
    [SITE_NAME, `http://localhost:${port}`],
    [
      "Database",
      `${databases[target.kind]}${place}${work.length > 0 ? ` (${work.join(", ")})` : ""}`,
    ],
    ["Model", model],
    ["Widget", widgets[environment.widget]],
    ["Setup", `http://localhost:${port}/setup`],
  ] as const;
  const width = Math.max(...rows.map(([label]) => label.length));
  const lines = rows.map(([label, text]) => `  ${label.padEnd(width)}   ${text}`);
  return `\n${lines.join("\n")}\n\n`;
}

function counted(count: number, thing: string): string {
  return `${count} ${thing}${count === 1 ? "" : "s"}`;
}
