import { expect, it } from "vitest";
import { z } from "zod";
import { handleClientTool } from "@/lib/assistant/browser/browser-capability";
import { defineClientTool } from "@/lib/assistant/browser/client-tool";
import { PageCapabilities } from "@/lib/assistant/browser/page-capabilities";
import { outsideBrowsers } from "../../support/assistant/outside-browsers";

const printPage = defineClientTool({
  name: "print_page",
  description: "Print the page.",
  parameters: z.object({ copies: z.int() }),
  result: z.object({
    status: z.enum(["printed", "canceled"]),
    title: z.string(),
    pages: z.int().min(1),
    printer: z.object({ inColor: z.boolean() }).nullable(),
  }),
});

function inTests(print: () => string) {
  const handler = handleClientTool(printPage, async () => ({
    status: "printed" as const,
    title: print(),
    pages: 2,
    printer: null,
  }));
  return new PageCapabilities(outsideBrowsers([{ clientTools: [handler] }], [printPage]), {});
}

const call = { name: "print_page", params: { copies: 1 } };

it("gives an example of the result of a client tool that needs a browser", async () => {
  const printed = await inTests(() => document.title).runClientTool(call);
  expect(printed).toEqual({
    status: "printed",
    title: "example",
    pages: 1,
    printer: { inColor: false },
  });
});

it("leaves alone what a client tool returns or gets wrong", async () => {
  expect(await inTests(() => "Boots").runClientTool(call)).toMatchObject({ title: "Boots" });
  const failing = inTests(() => {
    throw new Error("No paper.");
  });
  expect(await failing.runClientTool(call)).toMatchObject({ status: "failed" });
  expect(await failing.runClientTool({ ...call, params: {} })).toMatchObject({ status: "failed" });
});
