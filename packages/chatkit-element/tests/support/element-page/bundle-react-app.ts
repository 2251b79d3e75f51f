import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const aliases = {
  18: { react: "react-18", "react-dom": "react-dom-18" },
  19: {},
} as const satisfies Record<number, Record<string, string>>;

/** The app in `react-app.tsx` as one script, with the given version of React. */
export async function bundleReactApp(version: keyof typeof aliases): Promise<string> {
  const result = await build({
    entryPoints: [fileURLToPath(new URL("react-app.tsx", import.meta.url))],
    alias: aliases[version],
    bundle: true,
    write: false,
    format: "iife",
    target: "es2022",
    jsx: "automatic",
    // Only the development build mounts twice in StrictMode.
    define: { "process.env.NODE_ENV": '"development"' },
    logLevel: "silent",
  });
  const [file] = result.outputFiles;
  if (!file) throw new Error("esbuild wrote no file for the React app.");
  return file.text;
}
