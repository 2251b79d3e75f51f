import type { Finding } from "./check";
import type { CheckResult } from "./run-checks";

const marks: Record<Finding["level"], string> = { ok: "Works", note: "Note", fault: "Fix" };

interface SetupPage {
  results: readonly CheckResult[];
  /** Where this project can be deployed from; null if it has no public repository. */
  deployLink: string | null;
}

/**
 * The setup page's HTML. It needs no script, no file and no database, so that it appears whatever
 * else is broken.
 */
export function setupPage({ results, deployLink }: SetupPage): string {
  const faults = results.filter(({ finding }) => finding.level === "fault").length;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${faults > 0 ? `${faults} to fix` : "All set"} · Setup</title>
<style>${STYLE}</style>
</head>
<body>
<main>
<h1>${faults > 0 ? "Almost there." : "Everything is set up."}</h1>
<p>This is what <code>npm run doctor</code> finds on this machine. The page exists only in development. <a href="/">To the shop</a></p>
<ul>
${results.map(row).join("\n")}
</ul>
${deployLink ? `<p><a class="button" href="${escapeHtml(deployLink)}">Deploy to Vercel</a></p>` : ""}
</main>
</body>
</html>
`;
}

function row({ name, finding }: CheckResult): string {
  const remedy = finding.level === "fault" ? `<p>${withCode(finding.remedy)}</p>` : "";
  return `<li class="${finding.level}"><b>${marks[finding.level]}</b><div><h2>${escapeHtml(name)}</h2><p>${withCode(finding.text)}</p>${remedy}</div></li>`;
}

/** Shows what stands between backticks as code. */
function withCode(text: string): string {
  return escapeHtml(text).replace(/`([^`]+)`/g, "<code>$1</code>");
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
}

const STYLE = `
:root { color-scheme: light dark; --paper: #f0f1ea; --ink: #16231f; --quiet: #55635c; --line: #cdd2c6; --fix: #a3330b; --good: #2c6a4a; }
@media (prefers-color-scheme: dark) { :root { --paper: #111917; --ink: #eef0e8; --quiet: #a3afa8; --line: #2f3c37; --fix: #ff9a6b; --good: #7fc9a0; } }
* { margin: 0; box-sizing: border-box; }
body { background: var(--paper); color: var(--ink); font: 1rem/1.55 system-ui, sans-serif; padding: 3rem 1.25rem; }
main { max-width: 44rem; margin: auto; display: grid; gap: 1.25rem; }
h1 { font-size: 2.25rem; line-height: 1.1; letter-spacing: -0.02em; }
h2 { font-size: 1rem; }
p { overflow-wrap: anywhere; }
ul { list-style: none; padding: 0; border-top: 1px solid var(--line); }
li { display: grid; grid-template-columns: 4rem 1fr; padding: 0.9rem 0; border-bottom: 1px solid var(--line); }
li b { font-weight: 600; color: var(--quiet); }
li.ok b { color: var(--good); }
li.fault b { color: var(--fix); }
li p { color: var(--quiet); }
li p::first-letter { text-transform: uppercase; }
li.fault p { color: var(--ink); }
code { font-size: 0.9em; background: color-mix(in srgb, var(--ink) 9%, transparent); padding: 0.1em 0.35em; border-radius: 0.3em; }
a { color: inherit; }
.button { display: inline-block; padding: 0.6rem 1.1rem; border-radius: 999px; background: var(--ink); color: var(--paper); text-decoration: none; }
`;
