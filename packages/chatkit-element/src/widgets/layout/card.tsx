import { action as readAction } from "../actions/widget-action";
import { FormBoundary } from "../forms/form-boundary";
import { flag, oneOf, propsReader, record, text } from "../tree/read-props";
import { ChildViews, type NodeProps } from "../tree/node-view";
import { border, borderStyle } from "../values/border";
import { color, colorCss } from "../values/color";
import { insetVariables } from "../values/inset";
import { paddingStyle, spacing } from "../values/spacing";
import { useScheme } from "../scheme";
import { CardFooter } from "./card-footer";
import { FlowContext } from "./flow-context";
import { RootScheme, rootTheme } from "./root-scheme";
import { WidgetStatus, widgetStatus } from "./widget-status";

const cardAction = record({ label: text, action: readAction });

const readCard = propsReader({
  asForm: flag,
  background: color,
  border,
  size: oneOf("sm", "md", "lg", "full"),
  padding: spacing,
  status: widgetStatus,
  collapsed: flag,
  confirm: cardAction,
  cancel: cardAction,
  theme: rootTheme,
});

export function Card({ node }: NodeProps) {
  const props = readCard(node);
  return (
    <RootScheme theme={props.theme}>
      <div className="w-card-column" data-size={props.size ?? "md"}>
        {props.status?.text ? <WidgetStatus status={props.status} /> : null}
        {props.collapsed ? null : <CardBody node={node} />}
      </div>
    </RootScheme>
  );
}

function CardBody({ node }: NodeProps) {
  const { asForm, background, padding, confirm, cancel, ...props } = readCard(node);
  const scheme = useScheme();
  const content = (
    <>
      <FlowContext value="col">
        <div
          className="w-card-body"
          style={{ ...paddingStyle(padding), ...insetVariables(padding) }}
        >
          <ChildViews node={node} />
        </div>
      </FlowContext>
      <CardFooter confirm={confirm} cancel={cancel} asForm={asForm ?? false} />
    </>
  );
  const style = {
    background: colorCss(background, "background", scheme),
    ...borderStyle(props.border, scheme),
  };
  return asForm ? (
    <FormBoundary
      node={node}
      action={confirm?.action}
      automatic="container"
      className="w-card"
      style={style}
    >
      {content}
    </FormBoundary>
  ) : (
    <div className="w-card" style={style}>
      {content}
    </div>
  );
}
