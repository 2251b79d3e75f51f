import { readdirSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";

const folder = "packages/chatkit-server/examples";

it.each(readdirSync(folder))("the library's README contains %s verbatim", (file) => {
  const readme = readFileSync("packages/chatkit-server/README.md", "utf8");
  expect(readme).toContain(`\`\`\`ts\n${readFileSync(`${folder}/${file}`, "utf8")}\`\`\``);
});
