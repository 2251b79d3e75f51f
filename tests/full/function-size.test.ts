import { readFileSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, it } from "vitest";
import { z } from "zod";

const TRACE = ".next/server/app/api/chatkit/route.js.nft.json";
const MEGABYTE = 1_000_000;
/** How far the documented figure may be off. */
const TOLERANCE = 0.1;

/** `npm run build` comes first. */
it("the chat's function on Vercel is as large as the docs say", () => {
  const { files } = z
    .object({ files: z.array(z.string()) })
    .parse(JSON.parse(readFileSync(TRACE, "utf8")));
  const sizes = files.map((file) => statSync(join(dirname(TRACE), file)).size);
  const megabytes = sizes.reduce((sum, size) => sum + size, 0) / MEGABYTE;
  const [, documented] =
    /The chat's function is (\d+) MB/.exec(readFileSync("docs/deploying.md", "utf8")) ?? [];

  expect(Math.abs(megabytes / Number(documented) - 1)).toBeLessThan(TOLERANCE);
});
