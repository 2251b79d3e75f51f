import { useTexts } from "../ui/services";

/**
 * Replaces the chat while the page's configuration is incomplete. The details are for the page's
 * developers.
 */
export function ConfigurationPanel({ missing }: { missing: string }) {
  const text = useTexts();
  return (
    <div className="ck-panel" part="error" role="alert">
      <p>{text("error.options")}</p>
      <p lang="en" dir="ltr">
        {missing}
      </p>
    </div>
  );
}
