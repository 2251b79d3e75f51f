/** Tells visitors without JavaScript why the chat stays empty. */
export function NeedsJavaScript() {
  return (
    <noscript>
      <p className="px-2 pt-2 text-sm">
        The assistant needs JavaScript, which is turned off in this browser.
      </p>
    </noscript>
  );
}
