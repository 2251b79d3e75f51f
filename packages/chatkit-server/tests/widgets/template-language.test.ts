import { describe, expect, it } from "vitest";
import type { JsonObject } from "@acme/chatkit-server/protocol";
import { WidgetTemplateError } from "@acme/chatkit-server/widgets";
import { parseTemplate } from "../../src/widgets/template/parse-template";
import { renderTemplate } from "../../src/widgets/template/render-template";

function render(template: string, variables: JsonObject = {}): string {
  return renderTemplate(parseTemplate(template), variables);
}

describe("the template language", () => {
  it.each([
    ["only text", "a b", "a b"],
    ["outputs", "{{ 1 }}-{{ 'x' }}", "1-x"],
    ["comments", "a{# {{ no }} #}b", "ab"],
    ["white space control", "a \n {{- 1 -}} \n b", "a1b"],
    ["white space without control", "a {{ 1 }} b", "a 1 b"],
    ["braces and tags inside strings", "{{ '}}' ~ \"%}\" }}", "}}%}"],
    ["dict literals with closing braces", "{{ {'a': {'b': 1}} | tojson }}", '{"a":{"b":1}}'],
    [
      "constants in both spellings",
      "{{ [true, False, none, None] | tojson }}",
      "[true,false,null,null]",
    ],
    ["escapes", String.raw`{{ "\"A\n" }}`, '"A\n'],
    ["concatenation of anything", "{{ 1 ~ true ~ none ~ 'x' }}", "1TrueNonex"],
    [
      "arithmetic",
      "{{ 1 + 2 * 3 - 8 / 4 }} {{ 7 // 2 }} {{ -7 % 3 }} {{ (1 + 2) * 3 }}",
      "5 3 2 9",
    ],
    [
      "comparison",
      "{{ [1 < 2, 2 >= 3, 'a' != 'b', [1] == [1], 1 == '1'] | tojson }}",
      "[true,false,true,true,false]",
    ],
    [
      "membership",
      "{{ ['a' in 'cat', 2 not in [1], 'k' in {'k': 1}] | tojson }}",
      "[true,true,true]",
    ],
    [
      "and, or and not, which yield operands",
      "{{ ('' or 'x') ~ (1 and 'y') ~ (not []) }}",
      "xyTrue",
    ],
    ["conditional expressions", "{{ 'a' if 0 else 'b' if {} else 'c' }}", "c"],
    ["indices and slices", "{{ 'abc'[0] ~ 'abc'[-1] ~ 'abcd'[1:3] ~ [1, 2][1] }}", "acbc2"],
    [
      "tests",
      "{{ [1 is not none, x is defined, y is undefined, none is none] | tojson }}",
      "[true,true,true,true]",
    ],
    ["filters that bind tighter than operators", "{{ 'a' ~ y | default('b') }}", "ab"],
    [
      "further filters",
      "{{ [1, 2] | length }} {{ ['a', 'b'] | join(', ') }} {{ 'a' | upper }} {{ 2.345 | round(2) }}",
      "2 a, b A 2.35",
    ],
    ["HTML-safe JSON", '{{ "<a & b>\'" | tojson }}', String.raw`"\u003ca \u0026 b\u003e\u0027"`],
  ])("reads %s", (_what, template, expected) => {
    expect(render(template, { x: 1 })).toBe(expected);
  });

  it("supports loops with counters and else", () => {
    const template =
      "{% for n in list %}{{ loop.index }}:{{ n }}{% if not loop.last %},{% endif %}{% else %}none{% endfor %}";
    expect(render(template, { list: ["a", "b"] })).toBe("1:a,2:b");
    expect(render(template, { list: [] })).toBe("none");
  });

  it("limits what a loop sets to its iteration, except in namespaces", () => {
    expect(
      render(
        "{% set seen = 0 %}{% set ns = namespace(seen=0, all=[]) %}" +
          "{% for n in [1, 2] %}{% set seen = n %}{% set ns.seen = n %}{% set _ = ns.all.append(n) %}{% endfor %}" +
          "{{ seen }} {{ ns.seen }} {{ ns.all | tojson }}",
      ),
    ).toBe("0 2 [1,2]");
  });

  it("captures a block in a variable", () => {
    expect(render("{% set _c %}a{{ 1 }}{% set _c %}inner{% endset %}{% endset %}[{{ _c }}]")).toBe(
      "[a1]",
    );
  });

  it.each([
    ["an output", "{{ missing }}"],
    ["a condition", "{% if missing %}{% endif %}"],
    ["a loop", "{% for x in missing %}{% endfor %}"],
    ["a comparison", "{{ missing == 1 }}"],
    ["a member of it", "{{ missing.name | default('x') }}"],
    ["a filter", "{{ missing | tojson }}"],
    ["an index past the end", "{{ [1][5] }}"],
  ])("rejects a missing value in %s", (_where, template) => {
    expect(() => render(template)).toThrow("is missing");
  });

  it("accepts missing values with a default", () => {
    expect(render("{{ a | default('x') }}{{ b.c | default('y') }}", { b: {} })).toBe("xy");
  });

  it.each([
    ["unknown statements", "{% include 'x' %}"],
    ["unknown filters", "{{ 'x' | safe }}"],
    ["unknown tests", "{{ 1 is odd }}"],
    ["calls of anything else", "{{ x.constructor('return 1')() }}"],
    ["unfinished tags", "{{ x "],
    ["unfinished strings", "{{ 'x }}"],
    ["unfinished blocks", "{% if x %}"],
    ["stray ends", "{% endfor %}"],
    ["leftovers", "{{ 1 2 }}"],
    ["unreadable signs", "{{ x ? 1 : 2 }}"],
    ["division by zero", "{{ 1 / 0 }}"],
    ["namespaces as values", "{{ namespace(a=1) }}"],
  ])("rejects %s", (_what, template) => {
    expect(() => render(template, { x: {} })).toThrow(WidgetTemplateError);
  });

  it("reads only the data's own properties", () => {
    const probes = ["constructor", "__proto__", "toString", "length"];
    for (const probe of probes) {
      expect(
        render(`{{ x.${probe} is defined }} {{ 'text'.${probe} is defined }}`, { x: {} }),
      ).toBe("False False");
    }
  });

  it.each([
    [
      "rounds",
      "{% for a in l %}{% for b in l %}{% for c in l %}{% endfor %}{% endfor %}{% endfor %}",
    ],
    [
      "characters",
      "{% set ns = namespace(t='0123456789') %}{% for a in l %}{% set ns.t = ns.t ~ ns.t %}{% endfor %}",
    ],
    ["levels of parentheses", `{{ ${"(".repeat(10_000)}1${")".repeat(10_000)} }}`],
    ["levels of blocks", `${"{% if 1 %}".repeat(500)}${"{% endif %}".repeat(500)}`],
    ["nots", `{{ ${"not ".repeat(10_000)}1 }}`],
    ["output", "{% for a in l %}{% for b in l %}{{ long }}{% endfor %}{% endfor %}"],
  ])("stops a template with too many %s", (_what, template) => {
    const l = Array.from({ length: 100 }, (_value, index) => index);
    expect(() => render(template, { l, long: "x".repeat(1_000) })).toThrow(/too/);
  });
});
