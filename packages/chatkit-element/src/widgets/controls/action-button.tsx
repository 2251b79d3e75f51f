import { Icon } from "../../ui/icons/icon";
import { useTexts } from "../../ui/services";
import { Spinner } from "../../ui/spinner";
import { useNameWithSubject } from "../tree/subject";

export interface ActionButtonProps {
  readonly label?: string | undefined;
  readonly iconStart?: string | undefined;
  readonly iconEnd?: string | undefined;
  /** Pixels; depends on the text size by default. */
  readonly iconSize?: number | undefined;
  readonly color: string;
  readonly variant: string;
  readonly size: string;
  readonly pill?: boolean | undefined;
  readonly uniform?: boolean | undefined;
  readonly block?: boolean | undefined;
  readonly disabled?: boolean | undefined;
  readonly loading: boolean;
  readonly blocked: boolean;
  onPress(): void;
}

/**
 * A button that stays focusable while it is loading or blocked. `onPress` is also called then, and
 * the action runner ignores the press.
 */
export function ActionButton(props: ActionButtonProps) {
  const { label, iconStart, iconEnd, iconSize, loading, blocked } = props;
  const text = useTexts();
  const fullName = useNameWithSubject(label ?? "");
  return (
    <button
      type="button"
      className="w-button"
      data-color={props.color}
      data-variant={props.variant}
      data-size={props.size}
      data-pill={props.pill}
      data-uniform={props.uniform ?? (!label && (iconStart ?? iconEnd) !== undefined)}
      data-block={props.block}
      data-loading={loading}
      disabled={props.disabled}
      aria-disabled={loading || blocked || undefined}
      aria-busy={loading || undefined}
      aria-label={label ? fullName : iconName(iconStart ?? iconEnd)}
      onClick={props.onPress}
    >
      <span className="w-button-content">
        {iconStart ? <Icon name={iconStart} size={iconSize ?? "1.2em"} /> : null}
        {label ? (
          <span className="w-button-label" dir="auto">
            {label}
          </span>
        ) : null}
        {iconEnd ? <Icon name={iconEnd} size={iconSize ?? "1.2em"} /> : null}
      </span>
      {loading ? (
        <>
          <Spinner />
          <span className="w-hidden">{text("widget.loading")}</span>
        </>
      ) : null}
    </button>
  );
}

/** The accessible name of a button without a label. */
function iconName(icon: string | undefined): string | undefined {
  return icon?.replace(/^[a-z]+:/, "").replaceAll("-", " ");
}
