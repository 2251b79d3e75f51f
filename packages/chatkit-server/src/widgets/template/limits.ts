/** Characters of a template, and of what it renders to. */
export const MAX_TEMPLATE_LENGTH = 512 * 1024;
export const MAX_OUTPUT_LENGTH = 2 * 1024 * 1024;

/** Statements and loop iterations of one rendering. */
export const MAX_STEPS = 200_000;

/** Levels of expressions within expressions, and of statements within statements. */
export const MAX_NESTING = 64;
