/** Maximum length of a template and of its rendered result, in characters. */
export const MAX_TEMPLATE_LENGTH = 512 * 1024;
export const MAX_OUTPUT_LENGTH = 2 * 1024 * 1024;

/** Maximum number of statements and loop iterations per rendering. */
export const MAX_STEPS = 200_000;

/** Maximum nesting depth of expressions, and of statements. */
export const MAX_NESTING = 64;
