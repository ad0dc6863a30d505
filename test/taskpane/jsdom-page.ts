/** What the pane needs of a page and jsdom has not, and what keeps searching it by role quick. */
import { configure } from "@testing-library/react";

globalThis.ResizeObserver = class {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
};

// Fluent's rules say how things look, which jsdom does not draw. To ask for a role, jsdom would try every one of them on
// every element.
CSSStyleSheet.prototype.insertRule = () => 0;

// What is waited for comes; on a busy machine it takes its time.
configure({ asyncUtilTimeout: 60_000 });
