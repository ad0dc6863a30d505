/**
 * The pane's look: Fluent's themes with an own brand colour. Excel says its theme on desktop and is silent on
 * the web (`officeTheme` is undefined there); then the browser's preference decides. High contrast needs no
 * theme of its own: under forced colours the browser paints with the person's own.
 */
import {
  createDarkTheme,
  createLightTheme,
  type BrandVariants,
  type Theme,
} from "@fluentui/react-components";
import { useSyncExternalStore } from "react";

const brand: BrandVariants = {
  10: "#03100f",
  20: "#081f1d",
  30: "#0b2f2c",
  40: "#0d3d39",
  50: "#0e4843",
  60: "#0e524c",
  70: "#0c5e57",
  80: "#0b6a62",
  90: "#28796f",
  100: "#45897f",
  110: "#65a297",
  120: "#83b8ad",
  130: "#9fcac0",
  140: "#bbdad3",
  150: "#d7ebe6",
  160: "#eff8f6",
};

const light = createLightTheme(brand);
const dark: Theme = {
  ...createDarkTheme(brand),
  // The ramp's own choice for text on dark is too faint for small numbers.
  colorBrandForeground1: brand[120],
  colorBrandForegroundLink: brand[120],
  colorCompoundBrandForeground1: brand[120],
  colorCompoundBrandStroke: brand[120],
};

const darkPreferred = "(prefers-color-scheme: dark)";

function subscribe(listener: () => void): () => void {
  const query = window.matchMedia(darkPreferred);
  query.addEventListener("change", listener);
  return () => query.removeEventListener("change", listener);
}

/** Light or dark, by Excel where it says so and by the browser where it does not. */
export function usePaneTheme(officeSaysDark: boolean | undefined): Theme {
  const preferred = useSyncExternalStore(subscribe, () => window.matchMedia(darkPreferred).matches);
  return (officeSaysDark ?? preferred) ? dark : light;
}
