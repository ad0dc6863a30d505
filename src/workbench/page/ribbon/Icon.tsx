/** The page's own icons: lines of one weight in the text's colour. */
import { words } from "../words";

const drawings = {
  new: "M6 3h8l4 4v14H6z M14 3v4h4",
  open: "M3 19V5h6l2 3h9v3 M3 19l3-8h16l-3 8z",
  save: "M12 3v11 M7.5 10l4.5 4.5 4.5-4.5 M4 17v4h16v-4",
  undo: "M4 9h11a5 5 0 0 1 0 10h-4 M8 5L4 9l4 4",
  redo: "M20 9H9a5 5 0 0 0 0 10h4 M16 5l4 4-4 4",
  addin: "M5 5h6v6H5z M13 13h6v6h-6z M13 5h6v6h-6z M5 13h6v6H5z",
} as const;

/** What is drawn as letters reads otherwise in another language. */
const { letters } = words;

export type IconName = keyof typeof drawings | keyof typeof letters;

function isLetters(name: IconName): name is keyof typeof letters {
  return name in letters;
}

export function Icon({ name }: { readonly name: IconName }) {
  if (isLetters(name)) {
    return (
      <span className={`letters ${name}`} aria-hidden>
        {letters[name]}
      </span>
    );
  }
  return (
    <svg viewBox="0 0 24 24" width="24" height="24" aria-hidden className="icon">
      <path d={drawings[name]} />
    </svg>
  );
}
