import { apiRoute } from "@/lib/api/api-route";
import { lastPathSegment } from "@/lib/api/path-segment";
import { refusedMethod } from "@/lib/api/refused-method";
import { attachmentStore } from "@/lib/attachment-store";

/** Serves an image to anyone with its signed, short-lived link. */
export const GET = apiRoute(async ({ request }) => {
  const preview = await attachmentStore().openPreview(lastPathSegment(request));
  if (preview.type === "redirect") {
    return new Response(null, {
      status: 302,
      headers: { location: preview.url, "cache-control": "no-store" },
    });
  }
  const seconds = Math.max(0, Math.floor((preview.expiresAt - Date.now()) / 1_000));
  return new Response(Uint8Array.from(preview.bytes), {
    headers: {
      "content-type": preview.mimeType,
      "content-disposition": "inline",
      // Prevents the browser from treating the file as anything but an image.
      "content-security-policy": "default-src 'none'; sandbox",
      "x-content-type-options": "nosniff",
      // OpenAI's widget shows it in an iframe with another origin.
      "cross-origin-resource-policy": "cross-origin",
      "referrer-policy": "no-referrer",
      "cache-control": `private, max-age=${seconds}`,
    },
  });
});

const refused = refusedMethod("GET");
export { refused as POST, refused as PUT, refused as PATCH, refused as DELETE };
