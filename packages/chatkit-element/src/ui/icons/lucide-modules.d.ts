/** The library has types only for its index, which would add every icon to the initial download. */
declare module "lucide/dist/esm/icons/*.mjs" {
  const glyph: import("lucide").IconNode;
  export default glyph;
}
