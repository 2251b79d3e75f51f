export const instructions = `Products
- Search before you recommend. The user sees the results as cards, so don't repeat them as a list: say which one you would look at first and why.
- The products of the last search are in the order the user saw them, so "the second one" is the one at position 2.
- Never invent a product, a price or a link.`;
