/** The few signs the pane uses, drawn here: a whole icon font would weigh more than the pane. */
const drawings = {
  ok: "M3.5 8.5 6.5 11.5l6-6.7",
  missing: "M4 8h8",
  warning: "M8 3.5V9M8 12v.2",
  close: "M4 4l8 8M12 4l-8 8",
} as const;

export type IconName = keyof typeof drawings;

/** Decoration only: what it says is always said in words beside it. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
      <path
        d={drawings[name]}
        fill="none"
        stroke="currentColor"
        strokeWidth="1.6"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  );
}
