import { useTexts } from "../ui/services";

/** Takes the place of the chat while the page has not set it up; the detail is for its makers. */
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
