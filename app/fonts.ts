import localFont from "next/font/local";

/**
 * Headings: Bricolage Grotesque, Latin only, in the single width and optical size that headings
 * use, which makes the file a third of the full size. Created with fontTools' instancer: wdth=88,
 * opsz=96, wght=400:800.
 */
export const bricolage = localFont({
  src: "./display-font/bricolage-grotesque-88.woff2",
  variable: "--font-bricolage",
  weight: "400 800",
});

/** The font for everything else, including the assistant. */
export const hanken = localFont({
  src: "../node_modules/@fontsource-variable/hanken-grotesk/files/hanken-grotesk-latin-wght-normal.woff2",
  variable: "--font-hanken",
  weight: "100 900",
});
