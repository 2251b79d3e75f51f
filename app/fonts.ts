import localFont from "next/font/local";

/**
 * Headings: Bricolage Grotesque, Latin, in the one width and optical size that they use, a third of
 * the whole file's weight. Made with fontTools' instancer: wdth=88, opsz=96, wght=400:800.
 */
export const bricolage = localFont({
  src: "./display-font/bricolage-grotesque-88.woff2",
  variable: "--font-bricolage",
  weight: "400 800",
});

/** Everything else, the assistant included. */
export const hanken = localFont({
  src: "../node_modules/@fontsource-variable/hanken-grotesk/files/hanken-grotesk-latin-wght-normal.woff2",
  variable: "--font-hanken",
  weight: "100 900",
});
