import { createElement } from "react";
import type { ReactNode } from "react";
import temml from "temml";

const ELEMENTS = new Set(
  "math menclose mfrac mi mmultiscripts mn mo mover mpadded mphantom mprescripts mroot mrow mspace msqrt mstyle msub msubsup msup mtable mtd mtext mtr munder munderover none semantics".split(
    " ",
  ),
);

const ATTRIBUTES = new Set(
  "accent accentunder columnalign columnlines columnspacing columnspan depth display displaystyle fence form height largeop linebreak linethickness lspace mathbackground mathcolor mathsize mathvariant maxsize minsize movablelimits notation rowlines rowspacing rowspan rspace scriptlevel separator stretchy symmetric voffset width".split(
    " ",
  ),
);

const STYLES = new Set(
  "border borderBottom borderLeft borderRight borderTop color fontWeight marginLeft mathDepth padding paddingBottom paddingLeft paddingRight paddingTop textAlign whiteSpace width".split(
    " ",
  ),
);

const LIMITS = { maxExpand: 200, maxSize: [40, 80] as [number, number], trust: false };
const MAX_DEPTH = 60;

/** Renders LaTeX as MathML with known elements only. Undefined if the LaTeX is invalid. */
export function renderMath(formula: string, display: boolean): ReactNode | undefined {
  try {
    const tree: unknown = temml.__renderToMathMLTree(formula, {
      ...LIMITS,
      displayMode: display,
      throwOnError: true,
    });
    return toReact(tree, "math", 0);
  } catch {
    // The formula is shown as it was written.
    return undefined;
  }
}

function toReact(node: unknown, key: string | number, depth: number): ReactNode {
  if (typeof node !== "object" || node === null || depth > MAX_DEPTH) return null;
  if ("text" in node && typeof node.text === "string") return node.text;
  const children = "children" in node && Array.isArray(node.children) ? node.children : [];
  const inner = children.map((child, index) => toReact(child, index, depth + 1));
  const type = "type" in node && typeof node.type === "string" ? node.type : "mrow";
  if (!ELEMENTS.has(type)) return createElement("mrow", { key }, ...inner);
  return createElement(
    type,
    {
      key,
      ...attributesOf(node),
      className: classesOf(node),
      style: stylesOf(node),
    },
    ...inner,
  );
}

function attributesOf(node: object): Record<string, string> {
  return "attributes" in node ? stringsIn(node.attributes, ATTRIBUTES) : {};
}

function stylesOf(node: object): Record<string, string> | undefined {
  const styles = "style" in node ? stringsIn(node.style, STYLES) : {};
  return Object.keys(styles).length > 0 ? styles : undefined;
}

function classesOf(node: object): string | undefined {
  if (!("classes" in node) || !Array.isArray(node.classes)) return undefined;
  return node.classes.filter((name) => /^[a-z][a-z-]*$/.test(String(name))).join(" ") || undefined;
}

function stringsIn(values: unknown, allowed: ReadonlySet<string>): Record<string, string> {
  if (typeof values !== "object" || values === null) return {};
  return Object.fromEntries(
    Object.entries(values)
      .filter(([name, value]) => allowed.has(name) && !/url\(/i.test(String(value)))
      .map(([name, value]) => [name, String(value)]),
  );
}
