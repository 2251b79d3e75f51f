/** Words that any kind of sentence can begin with. */
export const COMMON_FIRST_WORDS = new Set(
  "a an the in for of with my it they them and not only under any some i to at on size this that both all no yes me you his her nothing none no never two three four five one another".split(
    " ",
  ),
);
