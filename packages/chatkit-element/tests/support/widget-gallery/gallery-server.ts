import { fileURLToPath } from "node:url";
import { startBundledPage, type PageServer } from "../bundled-page-server";
import { samplePicture } from "./sample-picture";

/** The policy under which the element must work. */
export const GALLERY_CSP =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self' data: blob:";

/** Bundles the gallery and serves it, with a generated picture for every product. */
export function startGalleryServer(): Promise<PageServer> {
  return startBundledPage({
    entry: fileURLToPath(new URL("gallery.tsx", import.meta.url)),
    title: "Widget gallery",
    body: "<main><h1>Widget gallery</h1></main>",
    contentSecurityPolicy: GALLERY_CSP,
    other: (path) =>
      path.startsWith("/pictures/") ? { type: "image/svg+xml", body: samplePicture(path) } : null,
  });
}
