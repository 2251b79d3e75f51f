import localFont from "next/font/local";

// Both files contain Latin letters only, in the weights that the pages use. They were created with
// fontTools' instancer from the fonts of the same name.

/** Headings: Bricolage Grotesque at wdth=88, opsz=96, wght=700. */
export const bricolage = localFont({
  src: "./font-files/bricolage-grotesque.woff2",
  variable: "--font-bricolage",
  weight: "700",
});

/** Everything else, including the assistant: Hanken Grotesk at wght=400:700. */
export const hanken = localFont({
  src: "./font-files/hanken-grotesk.woff2",
  variable: "--font-hanken",
  weight: "400 700",
});
