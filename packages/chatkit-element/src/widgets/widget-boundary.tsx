import { Component, type ReactNode } from "react";

interface WidgetBoundaryProps {
  /** A new tree gets a new chance. */
  readonly tree: unknown;
  readonly children: ReactNode;
  onError(error: Error): void;
}

interface WidgetBoundaryState {
  readonly failedTree: unknown;
}

/** Keeps a widget that cannot be rendered from taking the thread down with it. */
export class WidgetBoundary extends Component<WidgetBoundaryProps, WidgetBoundaryState> {
  override state: WidgetBoundaryState = { failedTree: undefined };

  override componentDidCatch(error: Error): void {
    this.setState({ failedTree: this.props.tree });
    this.props.onError(error);
  }

  override render(): ReactNode {
    return this.state.failedTree === this.props.tree ? null : this.props.children;
  }
}
