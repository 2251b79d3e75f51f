import { Component, type ReactNode } from "react";

interface WidgetBoundaryProps {
  /** When the tree changes, rendering is tried again. */
  readonly tree: unknown;
  readonly children: ReactNode;
  onError(error: Error): void;
}

interface WidgetBoundaryState {
  readonly failedTree: unknown;
}

/** Prevents a widget that can't be rendered from breaking the whole thread. */
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
