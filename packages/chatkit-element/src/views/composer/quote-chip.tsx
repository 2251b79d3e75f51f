import { Icon } from "../../ui/icons";
import { useTexts } from "../../ui/services";
import { useElement, useElementState } from "../element-context";
import { IconButton } from "../../ui/icon-button";

export function QuoteChip() {
  const text = useTexts();
  const { session } = useElement();
  const quote = useElementState((state) => state.composer.quote);
  if (quote === null) return null;
  return (
    <div className="ck-quote-chip" part="quote">
      <Icon name="reply" size={16} />
      <span className="ck-sr">{text("composer.quote")}</span>
      <span className="ck-quote-text" dir="auto">
        {quote}
      </span>
      <IconButton
        icon="close"
        iconSize={14}
        label={text("composer.removeQuote")}
        onClick={() => session.composer.setQuote(null)}
      />
    </div>
  );
}
