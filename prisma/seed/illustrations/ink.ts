/** The colors of the drawings. Each product uses only these and the color of its plate. */
export const INK = {
  ink: "#182420",
  coal: "#2c3936",
  spruce: "#2f5148",
  moss: "#5f7d55",
  lichen: "#b6bd7c",
  cloudberry: "#df6b35",
  rust: "#b84f27",
  ochre: "#dca13c",
  brass: "#c08a35",
  snow: "#f3efe3",
  bone: "#ddd6c3",
  granite: "#8d9390",
  steel: "#b9c1c1",
  glacier: "#a9c9d3",
  dusk: "#4d5f8a",
  night: "#22314a",
  berry: "#98384a",
  bark: "#6d4a35",
  chestnut: "#8f5a36",
  rose: "#d9a497",
  flame: "#ffd27a",
} as const;

const SHADE = 0.16;
const LIGHT = 0.2;

export function path(d: string, fill: string, extra = ""): string {
  return `<path d="${d}" fill="${fill}"${attributes(extra)}/>`;
}

/** A shape that darkens the drawing below it. */
export function shade(d: string, opacity = SHADE): string {
  return path(d, INK.ink, `opacity="${opacity}"`);
}

/** A shape that lightens the drawing below it. */
export function light(d: string, opacity = LIGHT): string {
  return path(d, "#fff", `opacity="${opacity}"`);
}

export function line(d: string, stroke: string, width: number, extra = ""): string {
  return `<path d="${d}" fill="none" stroke="${stroke}" stroke-width="${width}" stroke-linecap="round" stroke-linejoin="round"${attributes(extra)}/>`;
}

/** A row of stitches. */
export function stitch(d: string, stroke: string): string {
  return line(d, stroke, 2.5, 'stroke-dasharray="7 7" opacity=".7"');
}

export function circle(cx: number, cy: number, r: number, fill: string, extra = ""): string {
  return `<circle cx="${cx}" cy="${cy}" r="${r}" fill="${fill}"${attributes(extra)}/>`;
}

export function ellipse(cx: number, cy: number, rx: number, ry: number, fill: string): string {
  return `<ellipse cx="${cx}" cy="${cy}" rx="${rx}" ry="${ry}" fill="${fill}"/>`;
}

export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
  radius?: number;
}

export function box({ x, y, width, height, radius = 0 }: Box, fill: string, extra = ""): string {
  return `<rect x="${x}" y="${y}" width="${width}" height="${height}" rx="${radius}" fill="${fill}"${attributes(extra)}/>`;
}

export function group(transform: string, ...parts: string[]): string {
  return `<g transform="${transform}">${parts.join("")}</g>`;
}

/** Cuts parts to an outline, for shading that follows a silhouette. */
export function clipped(id: string, outline: string, ...parts: string[]): string {
  return `<clipPath id="${id}"><path d="${outline}"/></clipPath><g clip-path="url(#${id})">${parts.join("")}</g>`;
}

/** The shadow of a product on the ground. */
export function ground(cx: number, cy: number, rx: number): string {
  return `<ellipse cx="${cx}" cy="${cy}" rx="${rx}" ry="${Math.round(rx * 0.07)}" fill="${INK.ink}" opacity=".22"/>`;
}

/** Repeats a drawing for each index from 0. */
export function repeat(count: number, draw: (index: number) => string): string {
  return Array.from({ length: count }, (_, index) => draw(index)).join("");
}

function attributes(extra: string): string {
  return extra === "" ? "" : ` ${extra}`;
}
