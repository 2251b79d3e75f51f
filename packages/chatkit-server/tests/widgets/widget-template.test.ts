import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { WidgetTemplate } from "@acme/chatkit-server/widgets";
import { openWidgetDirectory } from "@acme/chatkit-server/widgets/directory";

function template(text: string, jsonSchema: Record<string, unknown> = {}): WidgetTemplate {
  return new WidgetTemplate({ version: "1.0", name: "test", template: text, jsonSchema });
}

describe("WidgetTemplate", () => {
  it("builds a file without data, omitting explicit nulls", () => {
    const notice = template(
      `{"type":"Card","size":null,"children":[
        {"type":"Title","value":"Sold out","color":null},
        {"type":"Button","label":"Ok","onClickAction":{"type":"close","payload":{"at":null}}},
        null
      ]}`,
    );
    expect(notice.build()).toEqual({
      type: "Card",
      children: [
        { type: "Title", value: "Sold out" },
        { type: "Button", label: "Ok", onClickAction: { type: "close", payload: { at: null } } },
      ],
    });
  });

  it("builds a file with a loop, conditions and nested data", () => {
    const list = template(
      '{"type":"Basic","children":[{%- set _c -%}{%-for item in items -%}' +
        ',{"type":"Row","key":{{ (item.id) | tojson }},"children":[{%- set _c -%}' +
        '{%-if item.sale -%},{"type":"Badge","label":{{ ("-" ~ item.sale.percent ~ "%") | tojson }}}' +
        '{%-elif loop.last -%},{"type":"Divider"}{%-else-%}{%-endif-%}' +
        ',{"type":"Text","value":{{ (item.name) | tojson }}}' +
        "{%- endset -%}{{- (_c[1:] if _c and _c[0] == ',' else _c) -}}]}" +
        "{%-endfor-%}{%- endset -%}{{- (_c[1:] if _c and _c[0] == ',' else _c) -}}]}",
    );
    expect(
      list.build({
        items: [
          { id: "a", name: "Tent <2>", sale: { percent: 20 } },
          { id: "b", name: 'It\'s "warm"', sale: null },
        ],
      }),
    ).toEqual({
      type: "Basic",
      children: [
        {
          type: "Row",
          key: "a",
          children: [
            { type: "Badge", label: "-20%" },
            { type: "Text", value: "Tent <2>" },
          ],
        },
        {
          type: "Row",
          key: "b",
          children: [{ type: "Divider" }, { type: "Text", value: 'It\'s "warm"' }],
        },
      ],
    });
    expect(list.build({ items: [] })).toEqual({ type: "Basic", children: [] });
  });

  it("rejects another version", () => {
    expect(() => new WidgetTemplate({ version: "2.0", name: "x", template: "{}" })).toThrow(
      "version",
    );
  });

  it("rejects a missing variable", () => {
    expect(() => template('{"type":"Card","children":[],"id":{{ id | tojson }}}').build()).toThrow(
      '"id" is missing from the data',
    );
  });

  it("rejects another root", () => {
    expect(() => template('{"type":"Row","children":[]}').build()).toThrow("it is not a widget");
  });

  it("rejects data that doesn't match its schema", () => {
    const greeting = template(
      '{"type":"Card","children":[{"type":"Title","value":{{ name | tojson }}}]}',
      {
        type: "object",
        properties: { name: { type: "string" } },
        required: ["name"],
      },
    );
    expect(() => greeting.build({ name: 5 })).toThrow("its data doesn't fit");
    expect(greeting.build({ name: "Ann" })).toMatchObject({ children: [{ value: "Ann" }] });
  });

  it("treats formats in a schema as annotations, like JSON Schema", () => {
    const picture = template(
      '{"type":"Card","children":[{"type":"Image","src":{{ src | tojson }}}]}',
      {
        type: "object",
        properties: { src: { type: "string", format: "uri" } },
      },
    );
    expect(picture.build({ src: "/tent.png" })).toMatchObject({ children: [{ src: "/tent.png" }] });
  });

  it("doesn't change the given data", () => {
    const data = { list: [1] };
    template(
      "{%- set _ = list.append(2) -%}" + '{"type":"Card","children":[],"size":{{ list | tojson }}}',
    ).build(data);
    expect(data).toEqual({ list: [1] });
  });
});

describe("openWidgetDirectory", () => {
  const directories: string[] = [];

  afterEach(async () => {
    for (const directory of directories.splice(0)) await rm(directory, { recursive: true });
  });

  async function directoryWith(files: Record<string, string>): Promise<string> {
    const directory = await mkdtemp(join(tmpdir(), "widgets-"));
    directories.push(directory);
    for (const [name, text] of Object.entries(files)) await writeFile(join(directory, name), text);
    return directory;
  }

  const notice = JSON.stringify({
    version: "1.0",
    name: "Notice",
    template: '{"type":"Card","children":[]}',
    encodedWidget: "…",
  });

  it("finds templates only by file name", async () => {
    const widgets = await openWidgetDirectory(
      await directoryWith({ "notice.widget": notice, "readme.md": "" }),
    );
    expect(widgets("notice").build()).toEqual({ type: "Card", children: [] });
    expect(() => widgets("../notice")).toThrow('There is no widget "../notice"');
  });

  it("names the invalid file", async () => {
    const directory = await directoryWith({ "bad.widget": "{" });
    await expect(openWidgetDirectory(directory)).rejects.toThrow("bad.widget is not a widget file");
  });
});
