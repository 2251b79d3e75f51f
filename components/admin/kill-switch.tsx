import { Button } from "@/components/ui/button";

interface KillSwitchProps {
  isOff: boolean;
  action: (form: FormData) => Promise<void>;
}

/** Turns the assistant off and on for the whole site. */
export function KillSwitch({ isOff, action }: KillSwitchProps) {
  return (
    <form
      action={action}
      className="flex flex-wrap items-center gap-4 rounded-2xl border border-line bg-raised p-5"
    >
      <p className="grow" role="status">
        {isOff ? "The assistant is off. Nobody can write to it." : "The assistant is on."}
      </p>
      <input type="hidden" name="off" value={String(!isOff)} />
      <Button type="submit" look={isOff ? "action" : "outline"}>
        {isOff ? "Turn it on" : "Turn it off"}
      </Button>
    </form>
  );
}
