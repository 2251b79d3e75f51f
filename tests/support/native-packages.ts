import { readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";

const Names = z.array(z.string()).optional();
const LockFileSchema = z.object({
  packages: z.record(z.string(), z.object({ os: Names, cpu: Names, libc: Names })),
});

export interface Machine {
  os: string;
  cpu: string;
  /** Only on Linux: `glibc` or `musl`. */
  libc?: string;
}

/** The folders of all packages in a project's lock file that are built for this kind of machine. */
export function nativePackages(project: string, { os, cpu, libc }: Machine): string[] {
  const text = readFileSync(join(project, "package-lock.json"), "utf8");
  const { packages } = LockFileSchema.parse(JSON.parse(text));
  return Object.entries(packages).flatMap(([folder, entry]) => {
    const isNative = entry.os?.includes(os) && entry.cpu?.includes(cpu);
    const fits = entry.libc === undefined || (libc !== undefined && entry.libc.includes(libc));
    return isNative && fits ? [folder] : [];
  });
}
