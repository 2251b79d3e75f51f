import { readFileSync } from "node:fs";
import { expect, it } from "vitest";

it("compose passes every variable that chooses the model, and those in .env, on to the server", () => {
  const compose = readFileSync("compose.yaml", "utf8");
  const [shop = ""] = /^ {2}shop:\n(?: {4}.*\n)+/m.exec(compose) ?? [];
  const passed = [...shop.matchAll(/^ {6}(\w+): \$\{\1:-\}$/gm)].map(([, name]) => name);

  expect(passed).toEqual(["OPENAI_API_KEY", "OPENAI_BASE_URL", "OPENAI_MODEL", "OPENAI_API"]);
  expect(shop).toMatch(/^ {4}env_file:\n {6}- \{ path: \.env, required: false \}$/m);
  // In .env, PORT is the port of the host, to which compose maps this one.
  expect(shop).toMatch(/^ {6}PORT: 3000$/m);
});
