/** The few signs the pane uses, drawn here: a whole icon font would weigh more than the pane. */
const drawings = {
  ok: "M3.5 8.5 6.5 11.5l6-6.7",
  missing: "M4 8h8",
  warning: "M8 3.5V9M8 12v.2",
  close: "M4 4l8 8M12 4l-8 8",
  error: "M8 1.8a6.2 6.2 0 1 0 0 12.4A6.2 6.2 0 0 0 8 1.8M5.8 5.8l4.4 4.4M10.2 5.8l-4.4 4.4",
  caution: "M8 2.2 14.4 13.6H1.6ZM8 6.4v3.4M8 11.7v.1",
  question: "M5.4 5.6a2.7 2.7 0 1 1 4 2.4c-.9.5-1.4 1-1.4 2M8 12.8v.1",
  task: "M3 3h10v10H3Z",
  info: "M8 7.4v4.4M8 4.4v.1",
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
