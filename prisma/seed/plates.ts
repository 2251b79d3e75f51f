/** The background colors of the illustrations, in mid tones that work on light and dark pages. */
export const PLATES = {
  sage: "#a7b59c",
  lichen: "#c5c88d",
  ochre: "#d8ae5f",
  clay: "#cc8a66",
  rose: "#d5aa9e",
  glacier: "#9fbcc6",
  dusk: "#8391b3",
  stone: "#c4beb1",
  spruce: "#456459",
  night: "#2b3c50",
} as const;

export type PlateName = keyof typeof PLATES;
