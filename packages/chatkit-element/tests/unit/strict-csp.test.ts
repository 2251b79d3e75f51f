import { createContext, runInContext } from "node:vm";
import { expect, it } from "vitest";
import { bundleElement } from "../../build/bundle-element";

it("the standalone script creates no functions from strings, which a strict CSP would report", async () => {
  const { code } = await bundleElement();
  const attempts: unknown[] = [];
  const context = createContext({ attempts, console, URL, TextEncoder, TextDecoder });
  runInContext(
    "Function = new Proxy(Function, { construct: (_, args) => attempts.push(args) && {} });",
    context,
  );
  runInContext(code, context);
  runInContext("new Function('probe')", context);
  expect(attempts).toEqual([["probe"]]);
});
