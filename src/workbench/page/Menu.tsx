/** A small menu at a point on the page, for the pointer and the keys. */
import { useEffect, useLayoutEffect, useRef } from "react";

export interface MenuItem {
  readonly label: string;
  readonly hint?: string;
  readonly run?: () => void;
  /** Why it cannot be done; the item is shown disabled with this sentence. */
  readonly off?: string;
}

export function Menu({
  x,
  y,
  items,
  onClose,
}: {
  readonly x: number;
  readonly y: number;
  readonly items: readonly MenuItem[];
  readonly onClose: () => void;
}) {
  const menu = useRef<HTMLUListElement>(null);

  useLayoutEffect(() => {
    const now = menu.current;
    if (!now) return;
    const { width, height } = now.getBoundingClientRect();
    now.style.left = `${String(Math.max(4, Math.min(x, innerWidth - width - 4)))}px`;
    now.style.top = `${String(Math.max(4, Math.min(y, innerHeight - height - 4)))}px`;
    now.querySelector("button")?.focus();
  }, [x, y]);
  useEffect(() => {
    const outside = (event: Event) => {
      if (event.target instanceof Node && menu.current?.contains(event.target)) return;
      onClose();
    };
    document.addEventListener("pointerdown", outside, true);
    addEventListener("blur", onClose);
    return () => {
      document.removeEventListener("pointerdown", outside, true);
      removeEventListener("blur", onClose);
    };
  }, [onClose]);

  const move = (by: number) => {
    const buttons = [...(menu.current?.querySelectorAll("button") ?? [])];
    const at = buttons.findIndex((button) => button === document.activeElement);
    buttons[(at + by + buttons.length) % buttons.length]?.focus();
  };

  return (
    <ul
      ref={menu}
      className="menu"
      role="menu"
      onKeyDown={(event) => {
        if (event.key === "Escape" || event.key === "Tab") onClose();
        else if (event.key === "ArrowDown") move(1);
        else if (event.key === "ArrowUp") move(-1);
        else return;
        event.preventDefault();
      }}
    >
      {items.map(({ label, hint, run, off }) => (
        <li key={label} role="none">
          <button
            type="button"
            role="menuitem"
            aria-disabled={off !== undefined}
            title={off}
            onClick={() => {
              if (off !== undefined) return;
              onClose();
              run?.();
            }}
          >
            <span>{label}</span>
            {hint !== undefined && <kbd>{hint}</kbd>}
          </button>
        </li>
      ))}
    </ul>
  );
}
