export type Side = "top" | "bottom" | "left" | "right";
export type SideAlign = "start" | "center" | "end";

export interface Size {
  readonly width: number;
  readonly height: number;
}

export interface Rect extends Size {
  readonly left: number;
  readonly top: number;
}

export interface Placement {
  readonly left: number;
  readonly top: number;
}

export interface PlacementRequest {
  readonly anchor: Rect;
  readonly popover: Size;
  readonly viewport: Size;
  readonly side: Side;
  readonly align: SideAlign;
  /** Mirrors start and end. */
  readonly rightToLeft: boolean;
}

const GAP = 6;
const MARGIN = 8;

const OPPOSITE = { top: "bottom", bottom: "top", left: "right", right: "left" } as const;

/** Where a popover goes, in pixels of the viewport: at its side, or at the other when that has more room. */
export function placePopover(request: PlacementRequest): Placement {
  const { anchor, popover, viewport, side } = request;
  const chosen =
    room(request, side) < extent(popover, side) &&
    room(request, OPPOSITE[side]) > room(request, side)
      ? OPPOSITE[side]
      : side;
  const along = alongSide(request, chosen);
  const across = acrossSide(anchor, popover, chosen);
  const placed = isVertical(chosen) ? { left: along, top: across } : { left: across, top: along };
  return {
    left: clamp(placed.left, viewport.width - popover.width),
    top: clamp(placed.top, viewport.height - popover.height),
  };
}

function isVertical(side: Side): boolean {
  return side === "top" || side === "bottom";
}

function extent(popover: Size, side: Side): number {
  return (isVertical(side) ? popover.height : popover.width) + GAP + MARGIN;
}

function room({ anchor, viewport }: PlacementRequest, side: Side): number {
  switch (side) {
    case "top":
      return anchor.top;
    case "bottom":
      return viewport.height - anchor.top - anchor.height;
    case "left":
      return anchor.left;
    case "right":
      return viewport.width - anchor.left - anchor.width;
  }
}

function acrossSide(anchor: Rect, popover: Size, side: Side): number {
  switch (side) {
    case "top":
      return anchor.top - popover.height - GAP;
    case "bottom":
      return anchor.top + anchor.height + GAP;
    case "left":
      return anchor.left - popover.width - GAP;
    case "right":
      return anchor.left + anchor.width + GAP;
  }
}

function alongSide({ anchor, popover, align, rightToLeft }: PlacementRequest, side: Side): number {
  const vertical = isVertical(side);
  const start = vertical ? anchor.left : anchor.top;
  const slack = vertical ? anchor.width - popover.width : anchor.height - popover.height;
  if (align === "center") return start + slack / 2;
  const atEnd = (align === "end") !== (vertical && rightToLeft);
  return atEnd ? start + slack : start;
}

function clamp(position: number, most: number): number {
  return Math.max(MARGIN, Math.min(position, most - MARGIN));
}
