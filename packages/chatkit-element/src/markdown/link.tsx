import { createContext, type MouseEvent, type ReactNode } from "react";
import { useElementServices } from "../ui/services";
import { hostOf, safeLinkUrl } from "./url-policy";

const IN_APP = "chatkit-link:";

/** Whether the content is inside a link, where other controls aren't allowed. */
export const InsideLink = createContext(false);

interface LinkProps {
  readonly url: string;
  readonly className?: string;
  readonly label?: string;
  readonly title?: string | undefined;
  readonly children: ReactNode;
}

/** A link, or only its text if the URL policy doesn't allow its target. */
export function Link({ url, className = "ck-md-link", label, title, children }: LinkProps) {
  const { activateLink } = useElementServices();
  const href = safeLinkUrl(url);
  if (href === undefined) return <>{children}</>;

  function handleClick(event: MouseEvent) {
    if (activateLink(href ?? "") || href?.toLowerCase().startsWith(IN_APP)) event.preventDefault();
  }

  return (
    <a
      className={className}
      href={href}
      target="_blank"
      rel="noopener noreferrer"
      title={title ?? hostOf(href)}
      aria-label={label}
      onClick={handleClick}
      onAuxClick={handleClick}
    >
      <InsideLink value>{children}</InsideLink>
    </a>
  );
}
