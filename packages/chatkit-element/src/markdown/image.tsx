import { useState } from "react";
import { Icon } from "../ui/icons";
import { useElementServices } from "../ui/services";
import { Link } from "./link";
import { hostOf } from "./url-policy";

interface ImageProps {
  readonly url: string;
  readonly alt: string;
  readonly title?: string | null | undefined;
}

/** An image in the text. If it may not be requested, a named placeholder with a link is shown. */
export function Image({ url, alt, title }: ImageProps) {
  const { isImageAllowed, text } = useElementServices();
  const [failed, setFailed] = useState(false);
  if (!failed && isImageAllowed(url, "markdown")) {
    return (
      <img
        className="ck-md-image"
        src={url}
        alt={alt}
        title={title ?? undefined}
        loading="lazy"
        decoding="async"
        referrerPolicy="no-referrer"
        onError={() => setFailed(true)}
      />
    );
  }
  const host = hostOf(url);
  const reason = failed
    ? text("image.failed")
    : text("markdown.blockedImage", { host: host ?? "?" });
  return (
    <span className="ck-md-blocked-image">
      <Icon name="image-blocked" size={16} />
      <Link url={url} title={reason}>
        <bdi>{alt || reason}</bdi>
      </Link>
    </span>
  );
}
