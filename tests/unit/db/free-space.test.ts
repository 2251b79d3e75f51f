import { statfs } from "node:fs/promises";
import { expect, it, vi } from "vitest";
import { requireFreeSpace } from "@/lib/db/free-space";

vi.mock("node:fs/promises", { spy: true });

it("too little disk space for a SQLite file is reported before writes fail", async () => {
  const disk = await statfs(".");
  const measure = vi.mocked(statfs);
  measure.mockResolvedValueOnce({ ...disk, bavail: 255, bsize: 4096 });
  await expect(requireFreeSpace("/data/app.db")).rejects.toThrow(/^ENOSPC/);
  measure.mockResolvedValueOnce({ ...disk, bavail: 256, bsize: 4096 });
  await expect(requireFreeSpace("/data/app.db")).resolves.toBeUndefined();
  expect(measure).toHaveBeenLastCalledWith("/data");
});
