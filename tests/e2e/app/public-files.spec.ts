import { publicAddresses } from "../../support/app-files";
import { rawRequest } from "../../support/raw-request";
import { expect, test } from "../shop/app-fixture";

test("files need no session or policy, and pictures can be cached", async ({ app }) => {
  const files = publicAddresses().filter((path) => !path.endsWith("element-example.html"));
  const faults: string[] = [];
  for (const path of files) {
    const { status, headers } = await rawRequest(app.url, path);
    const kept = headers["cache-control"]?.startsWith("public, max-age=") ?? false;
    const own = headers["set-cookie"] ?? headers["content-security-policy"];
    if (status !== 200 || !kept || own !== undefined) faults.push(`${status} ${path}`);
  }
  expect(faults).toEqual([]);
  const picture = await rawRequest(app.url, "/pictures/products/enamel-mug.svg");
  expect(picture.headers["cache-control"]).toContain("max-age=86400");
});

test("a picture is found at the URL that older databases and messages contain", async ({ app }) => {
  const { status, headers } = await rawRequest(app.url, "/products/enamel-mug.svg");
  expect(status).toBe(308);
  expect(headers["location"]).toBe("/pictures/products/enamel-mug.svg");
});

test("a missing picture is neither a page nor cached", async ({ app }) => {
  for (const path of ["/pictures/missing.svg", "/pictures/products/missing.svg", "/pictures/a/b"]) {
    const { status, headers } = await rawRequest(app.url, path);
    expect(status).toBe(404);
    expect(headers["content-type"]).toContain("text/plain");
    expect(headers["cache-control"]).not.toContain("public");
  }
});
