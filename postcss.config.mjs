import { join } from "node:path";

const folder = process.cwd();
if (folder.includes("#")) {
  // Tailwind escapes a # in the paths that it resolves, and then finds no such file. Its own command
  // resolves with this hook, which isn't documented.
  const stylesheet = join(folder, "node_modules", "tailwindcss", "index.css");
  globalThis.__tw_resolve = (id) => (id === "tailwindcss" ? stylesheet : undefined);
}

export default { plugins: { "@tailwindcss/postcss": {} } };
