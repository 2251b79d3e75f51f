import { useState } from "react";
import type { GeneratedImageItem } from "@acme/chatkit-server/protocol";
import { useElementServices, useTexts } from "../../ui/services";
import { IconButton } from "../../ui/icon-button";
import { ImageDialog } from "../parts/image-dialog";

export interface GeneratedImageProps {
  readonly item: GeneratedImageItem;
  /** 0 to 1; null if the server doesn't report progress. */
  readonly progress: number | null;
  readonly done: boolean;
}

/**
 * A generated image. It reserves its space while the image is generated; then the image can be
 * enlarged and downloaded.
 */
export function GeneratedImage({ item, progress, done }: GeneratedImageProps) {
  const text = useTexts();
  const { isImageAllowed } = useElementServices();
  const [enlarged, setEnlarged] = useState(false);
  const url = item.image?.url;
  const allowed = url !== undefined && isImageAllowed(url, "media");
  const finished = done && allowed;
  return (
    <figure className="ck-generated" data-done={finished}>
      {allowed ? (
        <img src={url} alt={text("image.generated")} referrerPolicy="no-referrer" />
      ) : (
        <span className="ck-generated-blank">
          {url ? <a href={url}>{text("image.generated")}</a> : null}
        </span>
      )}
      {finished ? (
        <div className="ck-generated-actions">
          <IconButton
            icon="enlarge"
            label={text("image.enlarge")}
            onClick={() => setEnlarged(true)}
          />
          <a className="ck-button" href={url} download="" target="_blank" rel="noopener noreferrer">
            {text("image.download")}
          </a>
        </div>
      ) : null}
      {done ? null : (
        <progress
          aria-label={text("image.generating")}
          {...(progress === null ? {} : { value: progress, max: 1 })}
        />
      )}
      {enlarged && url ? <ImageDialog url={url} onClose={() => setEnlarged(false)} /> : null}
    </figure>
  );
}
