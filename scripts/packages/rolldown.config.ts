import { defineConfig } from "rolldown";
import { dts } from "rolldown-plugin-dts";
import { readManifest, sourceEntries } from "./package-manifest";

const manifest = readManifest();
const installed = { ...manifest.dependencies, ...manifest.peerDependencies };

/**
 * ChatKit's public types, copied into the declarations: they import one another without file
 * extensions, which `moduleResolution: "nodenext"` can't follow.
 */
const COPIED_TYPES = "@openai/chatkit";

/** Whether an import stays external. Throws if the package isn't a declared dependency. */
function isExternal(id: string): boolean {
  if (/^[./]/.test(id) || id === COPIED_TYPES) return false;
  const name = id.split("/", id.startsWith("@") ? 2 : 1).join("/");
  if (id.startsWith("node:") || name in installed) return true;
  throw new Error(`"${id}" is imported; add "${name}" to the dependencies in package.json.`);
}

const shared = defineConfig({
  input: sourceEntries(manifest),
  platform: "neutral",
  external: isExternal,
  tsconfig: "tsconfig.build.json",
  checks: { pluginTimings: false },
  logLevel: "warn",
});

/** Builds the package in the current folder: the modules of `src` as ESM, and declarations. */
export default defineConfig([
  {
    ...shared,
    // One file per module preserves their execution order.
    output: { dir: "dist", cleanDir: true, preserveModules: true, preserveModulesRoot: "src" },
  },
  {
    ...shared,
    output: { dir: "dist", chunkFileNames: "types/[name].js" },
    plugins: [dts({ emitDtsOnly: true, tsconfig: "tsconfig.build.json" })],
  },
]);
