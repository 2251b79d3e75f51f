import { chatKitErrorResponse } from "@/lib/api/chatkit-error-response";
import { attachmentStore } from "@/lib/assistant/attachments";

interface Route {
  params: Promise<{ token: string }>;
}

/** Shows an image to whoever has its link, until the link expires. */
export async function GET(_request: Request, { params }: Route): Promise<Response> {
  try {
    const preview = await attachmentStore().openPreview((await params).token);
    if (preview.type === "redirect") {
      return new Response(null, {
        status: 302,
        headers: { location: preview.url, "cache-control": "no-store" },
      });
    }
    return new Response(Uint8Array.from(preview.bytes), {
      headers: imageHeaders(preview.mimeType, preview.expiresAt),
    });
  } catch (error) {
    return chatKitErrorResponse(error, crypto.randomUUID());
  }
}

/** The widget may run in a frame of another origin; nothing in the file may run anywhere. */
function imageHeaders(mimeType: string, expiresAt: number): Record<string, string> {
  const seconds = Math.max(0, Math.floor((expiresAt - Date.now()) / 1000));
  return {
    "content-type": mimeType,
    "content-disposition": "inline",
    "content-security-policy": "default-src 'none'; sandbox",
    "x-content-type-options": "nosniff",
    "cross-origin-resource-policy": "cross-origin",
    "referrer-policy": "no-referrer",
    "cache-control": `private, max-age=${seconds}, immutable`,
  };
}
