/** Punctuation that has a meaning in Markdown, in any position. */
const MARKS = /[`*~[\]<>#|\\&$@\n]|:\/\/|www\./;
/** An underscore at the edge of a word; inside of one it is just a letter. */
const EMPHASIS = /(?:^|[^\p{L}\p{N}])_|_(?:$|[^\p{L}\p{N}])/u;
const LIST = /^\s*(?:[-+]|\d+[.)])\s/;

/** Whether a text can't be anything but one plain paragraph, so that it needs no parser. */
export function isPlain(text: string): boolean {
  return !MARKS.test(text) && !EMPHASIS.test(text) && !LIST.test(text) && !/^ {4}|^\t/.test(text);
}
