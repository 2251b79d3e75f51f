/** The library types only its barrel, which would pull every icon into the first download. */
declare module "lucide/dist/esm/icons/*.mjs" {
  const glyph: import("lucide").IconNode;
  export default glyph;
}
