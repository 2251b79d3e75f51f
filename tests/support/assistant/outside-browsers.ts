import { z } from "zod";
import type { BrowserCapability } from "@/lib/assistant/browser/browser-capability";
import { exampleOf } from "./example-of";

interface Contract {
  name: string;
  result: z.ZodType;
}

const ObjectSchema = z.record(z.string(), z.unknown());

/**
 * The same capabilities, where a client tool that needs `window`, or another global of browsers,
 * returns an example of its result instead.
 */
export function outsideBrowsers<Page>(
  capabilities: readonly BrowserCapability<Page>[],
  contracts: readonly Contract[],
): BrowserCapability<Page>[] {
  return capabilities.map(({ clientTools = [], ...rest }) => ({
    ...rest,
    clientTools: clientTools.map(({ name, run }) => ({
      name,
      async run(params: unknown, page: Page) {
        try {
          return await run(params, page);
        } catch (error) {
          const contract = contracts.find((each) => each.name === name);
          if (!contract || !(error instanceof ReferenceError)) throw error;
          const result = contract.result.parse(exampleOf(contract.result));
          return { ok: true as const, result: ObjectSchema.parse(result) };
        }
      },
    })),
  }));
}
