import { Icon } from "./icons";

export interface RowContentProps {
  readonly icon?: string | undefined;
  readonly label: string;
  readonly description?: string | undefined;
  /** Whether the row is the current choice. */
  readonly chosen?: boolean | undefined;
}

/** The content of a row in a menu or a list of options. */
export function RowContent({ icon, label, description, chosen }: RowContentProps) {
  return (
    <>
      {icon ? <Icon name={icon} size={18} /> : null}
      <span className="ck-menu-text">
        <span dir="auto">{label}</span>
        {description ? <small dir="auto">{description}</small> : null}
      </span>
      {chosen ? <Icon name="check" size={16} /> : null}
    </>
  );
}
