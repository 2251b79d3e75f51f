import type { EntitySource } from "@acme/chatkit-server/protocol";
import { Icon } from "../ui/icons";
import { useTexts } from "../ui/services";
import type { Marker, NumberedSource } from "./annotation";
import { Link } from "./link";
import { useMarkdownSettings } from "./markdown-context";

/** The citation marks of the sources cited at one position. */
export function Citation({ marker }: { readonly marker: Marker }) {
  return (
    <span className="ck-md-citation">
      {marker.sources.map((entry) => (
        <SourceMark key={entry.number} entry={entry} />
      ))}
    </span>
  );
}

function SourceMark({ entry: { number, source } }: { readonly entry: NumberedSource }) {
  const text = useTexts();
  const label = text("markdown.source", { number, title: source.title });
  if (source.type === "url") {
    return (
      <Link className="ck-md-mark" url={source.url} label={label} title={source.title}>
        {number}
      </Link>
    );
  }
  if (source.type === "entity") return <EntityMark source={source} label={label} number={number} />;
  return (
    <span className="ck-md-mark" title={source.title} role="note" aria-label={label}>
      {number}
    </span>
  );
}

interface EntityMarkProps {
  readonly source: EntitySource;
  readonly label: string;
  readonly number: number;
}

function EntityMark({ source, label, number }: EntityMarkProps) {
  const { renderEntity } = useMarkdownSettings();
  const content =
    source.inline_label ?? (source.icon ? <Icon name={source.icon} size={12} /> : number);
  if (source.interactive && renderEntity) {
    return (
      <span className="ck-md-mark ck-md-mark-entity">
        {renderEntity(
          source,
          <>
            <span aria-hidden="true">{content}</span>
            <span className="ck-visually-hidden">{label}</span>
          </>,
        )}
      </span>
    );
  }
  return (
    <span
      className="ck-md-mark ck-md-mark-entity"
      title={source.label ?? source.title}
      role="note"
      aria-label={label}
    >
      {content}
    </span>
  );
}
