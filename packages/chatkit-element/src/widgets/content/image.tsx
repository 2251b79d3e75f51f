import { useState } from "react";
import { Icon } from "../../ui/icons/icon";
import { safeLinkUrl } from "../../markdown/url-policy";
import { useElementServices } from "../../ui/services";
import { flag, oneOf, propsReader, text } from "../tree/read-props";
import type { NodeProps } from "../tree/node-view";
import { blockShape, blockStyle, flex } from "../values/block-size";
import { color } from "../values/color";
import { useColor } from "../scheme";

const readImage = propsReader({
  ...blockShape,
  src: text,
  alt: text,
  frame: flag,
  fit: oneOf("cover", "contain", "fill", "scale-down", "none"),
  position: oneOf(
    "top left",
    "top",
    "top right",
    "left",
    "center",
    "right",
    "bottom left",
    "bottom",
    "bottom right",
  ),
  flush: flag,
  background: color,
  flex,
});

export function Image({ node }: NodeProps) {
  const { src, alt = "", frame, flush, fit, position, ...props } = readImage(node);
  const { isImageAllowed, text } = useElementServices();
  const background = useColor(props.background, "background");
  const [failedSrc, setFailedSrc] = useState<string>();
  const style = { ...blockStyle(props), background, flex: props.flex };
  if (!src) return null;
  const placeholder = (
    <>
      <Icon name="square-image" size={20} />
      {alt ? <span className="w-image-alt">{alt}</span> : null}
    </>
  );
  const missing = { className: "w-image w-image-missing", "data-flush": flush, style } as const;
  if (!isImageAllowed(src, "media")) {
    const href = webAddress(src);
    return href ? (
      <a
        {...missing}
        href={href}
        target="_blank"
        rel="noopener noreferrer"
        aria-label={alt || text("markdown.openImage")}
      >
        {placeholder}
      </a>
    ) : (
      <div {...missing}>{placeholder}</div>
    );
  }
  if (src === failedSrc) return <div {...missing}>{placeholder}</div>;
  return (
    <img
      className="w-image"
      data-frame={frame}
      data-flush={flush}
      src={src}
      alt={alt}
      loading="lazy"
      decoding="async"
      referrerPolicy="no-referrer"
      draggable={false}
      onError={() => setFailedSrc(src)}
      style={{ ...style, objectFit: fit ?? "cover", objectPosition: position }}
    />
  );
}

/** The URL to open on click for an image that isn't loaded automatically. */
function webAddress(src: string): string | undefined {
  return /^https?:/i.test(src) ? safeLinkUrl(src) : undefined;
}
