import { useState } from "react";
import { Icon } from "../../icons/icon";
import { useElementServices } from "../../services";
import { flag, oneOf, propsReader, text } from "../tree/read-props";
import type { NodeProps } from "../tree/node-view";
import { blockShape, blockStyle, flex } from "../values/block-size";
import { colour } from "../values/colour";
import { useColour } from "../scheme";

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
  background: colour,
  flex,
});

export function Image({ node }: NodeProps) {
  const { src, alt = "", frame, flush, fit, position, ...props } = readImage(node);
  const { isImageAllowed } = useElementServices();
  const background = useColour(props.background, "background");
  const [failedSrc, setFailedSrc] = useState<string>();
  const style = { ...blockStyle(props), background, flex: props.flex };
  if (!src) return null;
  if (src === failedSrc || !isImageAllowed(src, "media")) {
    return (
      <div className="w-image w-image-missing" data-flush={flush} style={style}>
        <Icon name="square-image" size={20} />
        {alt ? <span className="w-image-alt">{alt}</span> : null}
      </div>
    );
  }
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
