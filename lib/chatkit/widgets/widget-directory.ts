import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { WidgetTemplateError } from "./template/template-error";
import { WidgetTemplate } from "./widget-template";

const EXTENSION = ".widget";

/**
 * Reads every `.widget` file of a directory, so that a broken one shows at the start. Templates are
 * found by file name, without the extension.
 */
export function openWidgetDirectory(directory: string): (name: string) => WidgetTemplate {
  const templates = new Map<string, WidgetTemplate>();
  for (const file of readdirSync(directory)) {
    if (!file.endsWith(EXTENSION)) continue;
    templates.set(file.slice(0, -EXTENSION.length), readTemplate(join(directory, file)));
  }
  return (name) => {
    const template = templates.get(name);
    if (template) return template;
    const known = [...templates.keys()].join(", ");
    throw new WidgetTemplateError(`There is no widget "${name}" in ${directory}; it has: ${known}.`);
  };
}

function readTemplate(path: string): WidgetTemplate {
  try {
    const definition: unknown = JSON.parse(readFileSync(path, "utf8"));
    return new WidgetTemplate(definition);
  } catch (error) {
    throw new WidgetTemplateError(`${path} is not a widget file.`, { cause: error });
  }
}
