import { oneOf } from "../tree/read-props";

export const controlSize = oneOf("3xs", "2xs", "xs", "sm", "md", "lg", "xl", "2xl", "3xl");
export const controlVariant = oneOf("solid", "soft", "outline", "ghost");
export const inputVariant = oneOf("soft", "outline");
export const gutterSize = oneOf("2xs", "xs", "sm", "md", "lg", "xl");
