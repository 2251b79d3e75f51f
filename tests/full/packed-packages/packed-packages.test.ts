import { cpSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createConsumer, type Consumer } from "./consumer";
import { answerOf, runInNode, startExample, threadsCreate } from "./example-process";

const examples = "packages/chatkit-server/examples";
let consumer: Consumer;

beforeAll(async () => {
  consumer = await createConsumer();
  cpSync(examples, join(consumer.folder, "examples"), { recursive: true });
  cpSync("tests/full/packed-packages/types.tsx", join(consumer.folder, "types.tsx"));
}, 600_000);

afterAll(() => consumer.remove(), 60_000);

/** Writes a project that uses the packages, with these compiler options. */
function writeProject(name: string, options: object, files: string[]): void {
  const compilerOptions = {
    target: "es2023",
    lib: ["es2023", "dom", "dom.iterable"],
    jsx: "react-jsx",
    strict: true,
    types: ["node"],
    ...options,
  };
  writeFileSync(join(consumer.folder, name), JSON.stringify({ compilerOptions, include: files }));
}

const nodenext = { module: "nodenext", moduleResolution: "nodenext" };
const bundler = { module: "esnext", moduleResolution: "bundler" };

describe("another project that installs the packed packages", () => {
  it("compiles with nodenext and checked declarations, without the Agents SDK", async () => {
    writeProject("nodenext.json", { ...nodenext, outDir: "out" }, ["examples", "types.tsx"]);
    expect(await consumer.compile("nodenext.json")).toBe("");
  }, 300_000);

  it("compiles with module resolution for bundlers", async () => {
    const options = { ...bundler, noEmit: true, skipLibCheck: true };
    writeProject("bundler.json", options, ["examples", "types.tsx"]);
    expect(await consumer.compile("bundler.json")).toBe("");
  }, 300_000);

  it.each(["node-http", "hono", "express"])("runs the README's server on %s", async (name) => {
    const example = await startExample(join(consumer.folder, "out/examples", `${name}.js`));
    try {
      expect(await answerOf(await example.post("Hello"))).toBe("You said: Hello");
    } finally {
      await example.stop();
    }
  });

  it("runs the README's Next route", async () => {
    const said = await runInNode(
      consumer.folder,
      `const { POST } = await import("./out/examples/next-route.js");
       const body = ${JSON.stringify(threadsCreate("Hello"))};
       const request = new Request("http://localhost/api/chatkit", { method: "POST", body });
       console.log(await (await POST(request)).text());`,
    );
    expect(await answerOf(new Response(said))).toBe("You said: Hello");
  });

  it("can import the element on a server, where it defines nothing", async () => {
    const said = await runInNode(
      consumer.folder,
      `const { defineChatKitElement } = await import("@acme/chatkit-element/define");
       defineChatKitElement();
       console.log(typeof (await import("@acme/chatkit-element")).ChatKitElement);`,
    );
    expect(said.trim()).toBe("function");
  });

  it("compiles the agents entry once the Agents SDK is installed", async () => {
    await consumer.install("@openai/agents@0.20.0");
    cpSync("tests/full/packed-packages/agents.ts", join(consumer.folder, "agents.ts"));
    writeProject("agents.json", { ...nodenext, noEmit: true, skipLibCheck: true }, ["agents.ts"]);
    expect(await consumer.compile("agents.json")).toBe("");
  }, 300_000);
});

describe("the tarballs", () => {
  it("pass publint", async () => {
    const said = await runInNode(
      consumer.folder,
      `const { publint } = await import("publint");
       for (const name of ["@acme/chatkit-server", "@acme/chatkit-element"]) {
         const pkgDir = "node_modules/" + name;
         const { messages } = await publint({ pkgDir, pack: false, strict: true });
         for (const message of messages) console.log(name, JSON.stringify(message));
       }`,
    );
    expect(said).toBe("");
  });

  it("have types that resolve everywhere ESM does", async () => {
    const said = await runInNode(
      consumer.folder,
      `const { readFileSync } = await import("node:fs");
       const { checkPackage, createPackageFromTarballData } = await import("@arethetypeswrong/core");
       const files = ${JSON.stringify(consumer.tarballs)};
       for (const file of files) {
         const { problems } = await checkPackage(createPackageFromTarballData(readFileSync(file)));
         for (const problem of problems) {
           // The profile "esm-only" ignores CommonJS and the module resolution of Node 10.
           if (["node10", "node16-cjs"].includes(problem.resolutionKind)) continue;
           console.log(file, JSON.stringify(problem));
         }
       }`,
    );
    expect(said).toBe("");
  }, 120_000);
});
