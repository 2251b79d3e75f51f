import type { z } from "zod";

/** A tool that the model calls and the browser runs. */
export interface ClientTool<
  Name extends string = string,
  Parameters extends z.ZodObject = z.ZodObject,
  Result extends z.ZodType = z.ZodType,
> {
  readonly name: Name;
  /** For the model: what it does and when to call it. */
  readonly description: string;
  /** Optional members are nullable because strict tool schemas require every member. */
  readonly parameters: Parameters;
  readonly result: Result;
}

export function defineClientTool<
  const Name extends string,
  Parameters extends z.ZodObject,
  Result extends z.ZodType,
>(tool: ClientTool<Name, Parameters, Result>): ClientTool<Name, Parameters, Result> {
  return tool;
}
