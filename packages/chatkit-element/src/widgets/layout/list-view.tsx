import { useEffect, useRef, useState } from "react";
import { useTexts } from "../../ui/services";
import { count, either, oneOf, propsReader } from "../tree/read-props";
import { childNodes } from "../../widget-tree/widget-node";
import { NodeViews, type NodeProps } from "../tree/node-view";
import { FlowContext } from "./flow-context";
import { RootScheme, rootTheme } from "./root-scheme";
import { WidgetStatus, widgetStatus } from "./widget-status";

const AUTOMATIC_LIMIT = 5;

const readListView = propsReader({
  limit: either(count, oneOf("auto")),
  status: widgetStatus,
  theme: rootTheme,
});

export function ListView({ node }: NodeProps) {
  const { limit = Infinity, status, theme } = readListView(node);
  const text = useTexts();
  const rows = childNodes(node);
  const [revealedFrom, setRevealedFrom] = useState<number | null>(null);
  const atFirst = limit === "auto" ? AUTOMATIC_LIMIT : limit;
  const shown = revealedFrom === null ? rows.slice(0, atFirst) : rows;
  const hidden = rows.length - shown.length;
  const list = useFocusedRow(revealedFrom);
  return (
    <RootScheme theme={theme}>
      <div className="w-list-column">
        {status?.text ? <WidgetStatus status={status} /> : null}
        <div className="w-list-frame">
          <FlowContext value="col">
            <ul className="w-list" ref={list}>
              <NodeViews nodes={shown} />
            </ul>
          </FlowContext>
          {hidden > 0 ? (
            <button
              type="button"
              className="w-show-more"
              onClick={() => setRevealedFrom(shown.length)}
            >
              {text("widget.showMore", { count: hidden })}
            </button>
          ) : null}
        </div>
      </div>
    </RootScheme>
  );
}

/**
 * Focuses the first new row, because the button that had focus disappears when the rest is shown.
 */
function useFocusedRow(revealedFrom: number | null) {
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => {
    if (revealedFrom === null) return;
    const row = list.current?.children[revealedFrom];
    const target = row?.querySelector("button, input, textarea") ?? row;
    if (target instanceof HTMLElement) target.focus();
  }, [revealedFrom]);
  return list;
}
