import { expect, it } from "vitest";
import { bundleElement } from "@/packages/chatkit-element/build/bundle-element";
import { elementSources } from "@/scripts/build-element";

it("bundles only what its fingerprint covers", async () => {
  const { inputs } = await bundleElement();
  const uncovered = Object.keys(inputs).filter(
    (file) =>
      !file.startsWith("node_modules/") &&
      !elementSources.some((source) => file === source || file.startsWith(`${source}/`)),
  );
  expect(Object.keys(inputs).length).toBeGreaterThan(100);
  expect(uncovered).toEqual([]);
});
