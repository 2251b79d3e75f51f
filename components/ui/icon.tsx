const PATHS = {
  arrow: "M5 12h14M13 6l6 6-6 6",
  bag: "M6 8h12l1 12H5L6 8Zm3 0V6.5a3 3 0 0 1 6 0V8",
  chat: "M4 5h16v11H10l-5 4v-4H4V5Z",
  check: "m5 12.5 4.5 4.5L19 7.5",
  box: "M4 8l8-4 8 4v8l-8 4-8-4V8Zm0 0 8 4 8-4m-8 4v8",
  close: "M6 6l12 12M18 6 6 18",
  compose: "M12 20H5a1 1 0 0 1-1-1V5a1 1 0 0 1 1-1h8M9.5 14.5l.5-3L18 3.5l2.5 2.5-8 8-3 .5Z",
  expand: "M14 5h5v5M19 5l-7 7M10 19H5v-5",
  history: "M4 12a8 8 0 1 0 2.5-5.8L4 8.5M4 4v4.5h4.5M12 7.5V12l3 2",
  minus: "M6 12h12",
  moon: "M19 14.5A8 8 0 0 1 9.5 5a7.5 7.5 0 1 0 9.5 9.5Z",
  plus: "M6 12h12M12 6v12",
  search: "M11 5a6 6 0 1 0 0 12 6 6 0 0 0 0-12Zm4.5 10.5L20 20",
  sun: "M12 8a4 4 0 1 0 0 8 4 4 0 0 0 0-8ZM12 3v2m0 14v2m9-9h-2M5 12H3m15.4-6.4-1.4 1.4M7 17l-1.4 1.4m12.8 0L17 17M7 7 5.6 5.6",
  system: "M4 5h16v11H4V5Zm5 15h6m-3-4v4",
  user: "M12 4a4 4 0 1 0 0 8 4 4 0 0 0 0-8ZM4.5 20a7.5 7.5 0 0 1 15 0",
} as const;

export type IconName = keyof typeof PATHS;

interface IconProps {
  name: IconName;
  className?: string;
}

/** An icon next to a label or inside a labeled control. It is hidden from screen readers. */
export function Icon({ name, className = "size-5" }: IconProps) {
  return (
    <svg
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.6"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      className={`shrink-0 ${className}`}
    >
      <path d={PATHS[name]} />
    </svg>
  );
}
