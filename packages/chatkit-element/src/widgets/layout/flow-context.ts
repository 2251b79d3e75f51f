import { createContext } from "react";
import type { Direction } from "../values/flow";

/** The direction of the container around a component; dividers and spacers follow it. */
export const FlowContext = createContext<Direction>("col");
