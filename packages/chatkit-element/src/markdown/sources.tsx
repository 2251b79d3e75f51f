import { useId, useMemo, useState } from "react";
import type { ReactNode } from "react";
import type { Annotation, EntitySource } from "@acme/chatkit-server/protocol";
import { Icon } from "../ui/icons";
import { useElementServices, useTexts } from "../ui/services";
import { numberSources } from "./annotation";
import type { NumberedSource } from "./annotation";
import { Link } from "./link";
import { hostOf } from "./url-policy";

interface SourcesProps {
  readonly annotations: readonly Annotation[];
  readonly renderEntity?: (source: EntitySource, content: ReactNode) => ReactNode;
}

/** The collapsed list of a message's sources. Renders nothing if there are none. */
export function Sources({ annotations, renderEntity }: SourcesProps) {
  const text = useTexts();
  const [open, setOpen] = useState(false);
  const listId = useId();
  const sources = useMemo(() => numberSources(annotations), [annotations]);
  if (sources.length === 0) return null;
  return (
    <div className="ck-sources">
      <button
        type="button"
        className="ck-sources-toggle"
        aria-expanded={open}
        aria-controls={open ? listId : undefined}
        onClick={() => setOpen(!open)}
      >
        <Icon name="link" size={14} />
        {text("markdown.sources", { count: sources.length })}
        <Icon name={open ? "chevron-up" : "chevron-down"} size={14} />
      </button>
      {open && (
        <ol id={listId} className="ck-sources-list">
          {sources.map((entry) => (
            <li key={entry.number} className="ck-source">
              <SourceRow entry={entry} renderEntity={renderEntity} />
            </li>
          ))}
        </ol>
      )}
    </div>
  );
}

interface SourceRowProps {
  readonly entry: NumberedSource;
  readonly renderEntity: SourcesProps["renderEntity"];
}

function SourceRow({ entry: { number, source }, renderEntity }: SourceRowProps) {
  const content = (
    <>
      <span className="ck-source-number" aria-hidden="true">
        {number}
      </span>
      <span className="ck-source-text">
        <bdi className="ck-source-title">{source.title}</bdi>
        <SourceDetails entry={{ number, source }} />
        {source.description && <span className="ck-source-description">{source.description}</span>}
      </span>
    </>
  );
  if (source.type === "url") {
    return (
      <Link className="ck-source-card" url={source.url}>
        {content}
      </Link>
    );
  }
  if (source.type === "entity" && source.interactive && renderEntity) {
    return <span className="ck-source-card">{renderEntity(source, content)}</span>;
  }
  return <span className="ck-source-card">{content}</span>;
}

function SourceDetails({ entry: { source } }: { readonly entry: NumberedSource }) {
  const { locale } = useElementServices();
  const details = [
    source.type === "url" ? (hostOf(source.url) ?? source.url) : undefined,
    source.type === "url" && source.attribution !== hostOf(source.url)
      ? source.attribution
      : undefined,
    source.type === "file" && source.filename !== source.title ? source.filename : undefined,
    formatTimestamp(source.timestamp, locale),
  ].filter(Boolean);
  if (details.length === 0) return null;
  return (
    <span className="ck-source-details">
      <bdi>{details.join(" · ")}</bdi>
    </span>
  );
}

function formatTimestamp(timestamp: string | null | undefined, locale: string): string | undefined {
  if (!timestamp) return undefined;
  const date = new Date(timestamp);
  if (Number.isNaN(date.getTime())) return timestamp;
  return new Intl.DateTimeFormat(locale, { dateStyle: "medium" }).format(date);
}
