import { invalidArgument } from "./errors";

/** The HTML colour names add-ins write most; Excel reads all of them. */
const named: Readonly<Record<string, string>> = {
  black: "#000000",
  white: "#FFFFFF",
  red: "#FF0000",
  green: "#008000",
  lime: "#00FF00",
  blue: "#0000FF",
  yellow: "#FFFF00",
  orange: "#FFA500",
  purple: "#800080",
  gray: "#808080",
  grey: "#808080",
  silver: "#C0C0C0",
  navy: "#000080",
  teal: "#008080",
  maroon: "#800000",
  olive: "#808000",
  aqua: "#00FFFF",
  fuchsia: "#FF00FF",
  pink: "#FFC0CB",
  lightyellow: "#FFFFE0",
};

/** `#RRGGBB` in capitals from `#rrggbb`, `rrggbb` or a colour's name. */
export function colour(value: unknown): string {
  if (typeof value !== "string") throw invalidArgument();
  const hex = /^#?([0-9a-f]{6})$/i.exec(value)?.[1];
  const found = hex ? `#${hex.toUpperCase()}` : named[value.toLowerCase()];
  if (!found) throw invalidArgument();
  return found;
}
