import { existsSync, readFileSync } from "node:fs";
import * as z from "zod";
import { MANIFEST, SOURCE_MANIFEST } from "./source-manifest";

const DependenciesSchema = z.record(z.string(), z.string());

/** The parts of a `package.json` that building and packing need; the rest is unchanged. */
const PackageManifestSchema = z.looseObject({
  types: z.string(),
  exports: z.record(z.string(), z.string()),
  sideEffects: z.union([z.literal(false), z.array(z.string())]),
  dependencies: DependenciesSchema,
  peerDependencies: DependenciesSchema,
});

export type PackageManifest = z.infer<typeof PackageManifestSchema>;

/** The repository's manifest of the package in the current folder. */
export function readManifest(): PackageManifest {
  const file = existsSync(SOURCE_MANIFEST) ? SOURCE_MANIFEST : MANIFEST;
  const fields = z.record(z.string(), z.unknown()).parse(JSON.parse(readFileSync(file, "utf8")));
  // In the file's order, which zod doesn't preserve.
  return { ...fields, ...PackageManifestSchema.parse(fields) };
}

const sourceFile = /^\.\/src\/(.+?)\.tsx?$/;

/** The source file of each entry in `exports`, by its path below `src` without extension. */
export function sourceEntries({ exports }: PackageManifest): Record<string, string> {
  return Object.fromEntries(
    Object.values(exports).flatMap((file) => {
      const name = sourceFile.exec(file)?.[1];
      return name === undefined ? [] : [[name, file]];
    }),
  );
}

/** The published manifest: paths point to the build, without development settings. */
export function publishedManifest(manifest: PackageManifest): PackageManifest {
  const { devDependencies: _dev, scripts: _scripts, ...rest } = manifest;
  return {
    ...rest,
    types: manifest.types.replace(sourceFile, "./dist/$1.d.ts"),
    exports: Object.fromEntries(
      Object.entries(manifest.exports).map(([entry, file]) => [entry, builtFile(file)]),
    ),
    sideEffects: manifest.sideEffects && manifest.sideEffects.map(builtFile),
  };
}

function builtFile(file: string): string {
  return file.replace(sourceFile, "./dist/$1.js");
}
