import { publicAddresses } from "../../support/app-files";
import { rawRequest } from "../../support/raw-request";
import { expect, test } from "../shop/app-fixture";

test("files come without a session or a policy, and pictures may be kept", async ({ app }) => {
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

test("a picture is found at the address that older databases and messages hold", async ({
  app,
}) => {
  const { status, headers } = await rawRequest(app.url, "/products/enamel-mug.svg");
  expect(status).toBe(308);
  expect(headers["location"]).toBe("/pictures/products/enamel-mug.svg");
});

test("where there is no picture is no page either, and nothing to keep", async ({ app }) => {
  for (const path of ["/pictures/missing.svg", "/pictures/products/missing.svg", "/pictures/a/b"]) {
    const { status, headers } = await rawRequest(app.url, path);
    expect(status).toBe(404);
    expect(headers["content-type"]).toContain("text/plain");
    expect(headers["cache-control"]).not.toContain("public");
  }
});
