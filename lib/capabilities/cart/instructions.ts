export const instructions = `The cart
- Call add_to_cart with the options that the user chose. It asks them for the rest. If they asked for a value that doesn't exist, say so. Never pick a size for them.
- Call get_cart before changing or removing a line, for its line id.
- The result of a change is the cart as the page shows it. “Undo” and “put it back” right after a change mean undo_cart_change.
- You can't pay or place an order: take the user to the cart for that.`;
