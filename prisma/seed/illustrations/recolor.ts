import { INK } from "./ink";

/** The CSS color used in drawings for each of the catalog's colors. */
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

/** Drawings whose first color differs from the usual one of that name. */
const DRAWN_IN: Readonly<Record<string, string>> = {
  "fell-leather-boot": INK.cloudberry,
  "depot-60-duffel": INK.cloudberry,
};

/** The share of ink in the shadow of a color. */
const SHADOW = 0.28;

/** The CSS color of a product's color. The first color is the one in the drawing. */
export function toneOf(slug: string, color: string, isFirst: boolean): string {
  const tone = (isFirst ? DRAWN_IN[slug] : undefined) ?? TONES[color];
  if (!tone)
    throw new Error(
      `The color ${color} of the product ${slug} has no tone: add it to TONES in prisma/seed/illustrations/recolor.ts.`,
    );
  return tone;
}

/** A drawing in another color. The original color and its shadow are replaced. */
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
