import { INK } from "./ink";

/** What the catalog's colors look like in a drawing. */
const TONES: Readonly<Record<string, string>> = {
  Bark: INK.bark,
  Berry: INK.berry,
  Brass: INK.brass,
  Canvas: INK.bone,
  Chestnut: INK.chestnut,
  Clay: INK.rust,
  Cloudberry: INK.cloudberry,
  Glacier: INK.glacier,
  Granite: INK.granite,
  Ink: INK.night,
  Lichen: INK.lichen,
  Moss: INK.moss,
  Night: INK.night,
  Ochre: INK.ochre,
  Rose: INK.rose,
  Snow: INK.snow,
  Spruce: INK.spruce,
};

/** Drawings whose first color isn't the tone of its name. */
const DRAWN_IN: Readonly<Record<string, string>> = {
  "fell-leather-boot": INK.cloudberry,
  "depot-60-duffel": INK.cloudberry,
};

/** The share of ink in a color's shadow. */
const SHADOW = 0.28;

/** The tone of a product's color; its first color looks as it is drawn. */
export function toneOf(slug: string, color: string, isFirst: boolean): string {
  const tone = (isFirst ? DRAWN_IN[slug] : undefined) ?? TONES[color];
  if (!tone) throw new Error(`${color} has no tone; add it to recolor.ts.`);
  return tone;
}

/** A drawing in another color: the tone it is drawn in is replaced, with its shadow. */
export function recolored(drawing: string, from: string, to: string): string {
  const plain = drawing.replaceAll(from, to);
  return from === INK.cloudberry ? plain.replaceAll(INK.rust, shadowOf(to)) : plain;
}

function shadowOf(color: string): string {
  const channels = [1, 3, 5].map((at) => {
    const light = Number.parseInt(color.slice(at, at + 2), 16);
    const dark = Number.parseInt(INK.ink.slice(at, at + 2), 16);
    return Math.round(light * (1 - SHADOW) + dark * SHADOW);
  });
  return `#${channels.map((channel) => channel.toString(16).padStart(2, "0")).join("")}`;
}
