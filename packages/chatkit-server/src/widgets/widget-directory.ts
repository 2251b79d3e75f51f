import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { WidgetTemplateError } from "./template/template-error";
import { WidgetTemplate } from "./widget-template";

const EXTENSION = ".widget";

/**
 * Reads all `.widget` files of a directory, so that an invalid one fails at startup. A template's
 * name is its file name without the extension.
 */
export async function openWidgetDirectory(
  directory: string,
): Promise<(name: string) => WidgetTemplate> {
  const templates = new Map<string, WidgetTemplate>();
  for (const file of await readdir(directory)) {
    if (!file.endsWith(EXTENSION)) continue;
    templates.set(file.slice(0, -EXTENSION.length), await readTemplate(join(directory, file)));
  }
  return (name) => {
    const template = templates.get(name);
    if (template) return template;
    const known = [...templates.keys()].join(", ");
    throw new WidgetTemplateError(
      `There is no widget "${name}" in ${directory}; it has: ${known}.`,
    );
  };
}

async function readTemplate(path: string): Promise<WidgetTemplate> {
  try {
    const definition: unknown = JSON.parse(await readFile(path, "utf8"));
    return new WidgetTemplate(definition);
  } catch (error) {
    throw new WidgetTemplateError(`${path} is not a widget file.`, { cause: error });
  }
}
