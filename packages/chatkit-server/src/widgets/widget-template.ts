import { z } from "zod";
import { JsonObjectSchema, WidgetRootSchema, type JsonObject, type WidgetRoot } from "../protocol";
import { dropNullProps } from "./drop-null-props";
import { parseTemplate } from "./template/parse-template";
import { renderTemplate } from "./template/render-template";
import type { Statement } from "./template/syntax";
import { WidgetTemplateError } from "./template/template-error";

/** A `.widget` file exported from ChatKit Studio. Its other members are for design tools. */
export const WidgetDefinitionSchema = z.object({
  version: z.literal("1.0"),
  name: z.string(),
  template: z.string(),
  jsonSchema: z.record(z.string(), z.unknown()).default({}),
});
export type WidgetDefinition = z.input<typeof WidgetDefinitionSchema>;

/** A widget template that is rendered with data. */
export class WidgetTemplate {
  readonly name: string;
  readonly #statements: Statement[];
  readonly #dataSchema: z.ZodType;

  /** Throws `WidgetTemplateError` if the definition, its template or its schema is invalid. */
  constructor(definition: unknown) {
    const result = WidgetDefinitionSchema.safeParse(definition);
    if (!result.success) throw new WidgetTemplateError(`Widget: ${z.prettifyError(result.error)}`);
    this.name = result.data.name;
    this.#statements = parseTemplate(result.data.template);
    this.#dataSchema = this.#readSchema(result.data.jsonSchema);
  }

  /**
   * Renders the widget with this data, whose members are the template's variables. Throws
   * `WidgetTemplateError` if the data doesn't match the schema, a variable is missing, or the
   * result is not a widget.
   */
  build(data: Readonly<Record<string, unknown>> = {}): WidgetRoot {
    const variables = this.#checkData(data);
    const rendered = renderTemplate(this.#statements, variables);
    const result = WidgetRootSchema.safeParse(dropNullProps(this.#parseJson(rendered)));
    if (result.success) return result.data;
    throw this.#error(`it is not a widget: ${z.prettifyError(result.error)}`);
  }

  #readSchema(schema: Record<string, unknown>): z.ZodType {
    try {
      return z.fromJSONSchema(withoutFormats(schema));
    } catch (error) {
      throw this.#error("its jsonSchema can't be read", error);
    }
  }

  #checkData(data: Readonly<Record<string, unknown>>): JsonObject {
    const copy = JsonObjectSchema.parse(JSON.parse(JSON.stringify(data)));
    const result = this.#dataSchema.safeParse(copy);
    if (result.success) return copy;
    throw this.#error(`its data doesn't fit: ${z.prettifyError(result.error)}`);
  }

  #parseJson(rendered: string): unknown {
    try {
      return JSON.parse(rendered);
    } catch (error) {
      throw this.#error("it doesn't render to JSON; write values with `| tojson`", error);
    }
  }

  #error(problem: string, cause?: unknown): WidgetTemplateError {
    return new WidgetTemplateError(`Widget "${this.name}": ${problem}`, { cause });
  }
}

/** Formats are only annotations in JSON Schema; enforcing `uri` would reject relative URLs. */
function withoutFormats(schema: Record<string, unknown>): Record<string, unknown> {
  const text = JSON.stringify(schema, (key, value: unknown) =>
    key === "format" && typeof value === "string" ? undefined : value,
  );
  return z.record(z.string(), z.unknown()).parse(JSON.parse(text));
}
