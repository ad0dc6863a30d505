/** The ribbon: the page's own buttons, and what the add-in's manifest adds beside them. */
import { useState } from "react";
import { chooseFile, newFile, saveFile } from "../actions/files";
import { activeFormat, changeDecimals, setNumberFormat, toggle } from "../actions/format-cells";
import { canRedo, canUndo, redo, undo } from "../actions/undo";
import type { PageState } from "../page-state";
import type { PaneDock } from "../pane/pane-dock";
import { usePageState } from "../use-page-state";
import { words } from "../words";
import { Icon, type IconName } from "./Icon";
import type { AddinManifest, RibbonButton, RibbonGroup } from "./read-manifest";

interface OwnButton {
  readonly label: string;
  readonly tip: string;
  readonly icon: IconName;
  readonly run: () => void;
  readonly wide?: boolean;
  readonly off?: boolean;
  readonly pressed?: boolean;
}

function Own({ button }: { readonly button: OwnButton }) {
  const { label, tip, icon, run, wide, off, pressed } = button;
  return (
    <button
      type="button"
      className={wide === true ? "ribbon-button large" : "ribbon-button small"}
      title={tip}
      aria-label={label}
      aria-pressed={pressed}
      disabled={off}
      onClick={run}
    >
      <Icon name={icon} />
      {wide === true && <span>{label}</span>}
    </button>
  );
}

function ownGroups(
  page: PageState,
): { readonly label: string; readonly buttons: readonly OwnButton[] }[] {
  const format = activeFormat(page);
  const wide = true;
  return [
    {
      label: words.groups.workbook,
      buttons: [
        {
          label: words.fresh,
          tip: words.freshTip,
          icon: "new",
          wide,
          run: () => void newFile(page),
        },
        {
          label: words.open,
          tip: words.openTip,
          icon: "open",
          wide,
          run: () => void chooseFile(page),
        },
        { label: words.save, tip: words.saveTip, icon: "save", wide, run: () => saveFile(page) },
      ],
    },
    {
      label: words.groups.undo,
      buttons: [
        {
          label: words.undo,
          tip: words.undoTip,
          icon: "undo",
          off: !canUndo(page),
          run: () => undo(page),
        },
        {
          label: words.redo,
          tip: words.redoTip,
          icon: "redo",
          off: !canRedo(page),
          run: () => redo(page),
        },
      ],
    },
    {
      label: words.groups.font,
      buttons: [
        {
          label: words.bold,
          tip: words.boldTip,
          icon: "bold",
          pressed: format.bold === true,
          run: () => toggle(page, "bold"),
        },
        {
          label: words.italic,
          tip: words.italicTip,
          icon: "italic",
          pressed: format.italic === true,
          run: () => toggle(page, "italic"),
        },
      ],
    },
    {
      label: words.groups.number,
      buttons: [
        {
          label: words.thousandsTip,
          tip: words.thousandsTip,
          icon: "thousands",
          run: () => setNumberFormat(page, "#,##0"),
        },
        {
          label: words.percentTip,
          tip: words.percentTip,
          icon: "percent",
          run: () => setNumberFormat(page, "0%"),
        },
        {
          label: words.moreDecimals,
          tip: words.moreDecimals,
          icon: "more",
          run: () => changeDecimals(page, 1),
        },
        {
          label: words.fewerDecimals,
          tip: words.fewerDecimals,
          icon: "fewer",
          run: () => changeDecimals(page, -1),
        },
        {
          label: words.general,
          tip: words.generalTip,
          icon: "general",
          run: () => setNumberFormat(page, null),
        },
      ],
    },
  ];
}

function AddinButton({ dock, button }: { readonly dock: PaneDock; readonly button: RibbonButton }) {
  const { label, tip, icon } = button;
  return (
    <button
      type="button"
      className="ribbon-button large"
      title={tip}
      onClick={() => void dock.run(button)}
    >
      {icon === null ? (
        <Icon name="addin" />
      ) : (
        <img src={dock.origin + icon} alt="" width={24} height={24} />
      )}
      <span>{label}</span>
    </button>
  );
}

function AddinGroup({ dock, group }: { readonly dock: PaneDock; readonly group: RibbonGroup }) {
  return (
    <div className="ribbon-group" role="group" aria-label={group.label}>
      <div className="ribbon-buttons">
        {group.buttons.map((button) => (
          <AddinButton key={button.id} dock={dock} button={button} />
        ))}
      </div>
      <div className="ribbon-label">{group.label}</div>
    </div>
  );
}

export function Ribbon({
  page,
  dock,
  manifest,
}: {
  readonly page: PageState;
  readonly dock: PaneDock;
  readonly manifest: AddinManifest;
}) {
  usePageState(page);
  const own = manifest.tabs.filter(({ label }) => label !== null);
  const joined = manifest.tabs
    .filter(({ label }) => label === null)
    .flatMap(({ groups }) => groups);
  const tabs = [{ id: "TabHome", label: words.tabs.home, groups: joined }, ...own];
  const [shown, setShown] = useState("TabHome");
  const tab = tabs.find(({ id }) => id === shown) ?? tabs[0];
  const focusTab = (index: number) => {
    const next = tabs[(index + tabs.length) % tabs.length];
    if (!next) return;
    setShown(next.id);
    document.getElementById(`ribbon-${next.id}`)?.focus();
  };
  return (
    <div className="ribbon">
      <div className="ribbon-tabs" role="tablist" aria-label={words.ribbonTabs}>
        {tabs.map(({ id, label }, index) => (
          <button
            key={id}
            id={`ribbon-${id}`}
            type="button"
            role="tab"
            aria-selected={id === tab?.id}
            aria-controls="ribbon-panel"
            tabIndex={id === tab?.id ? 0 : -1}
            onClick={() => {
              setShown(id);
            }}
            onKeyDown={(event) => {
              if (event.key === "ArrowRight") focusTab(index + 1);
              if (event.key === "ArrowLeft") focusTab(index - 1);
            }}
          >
            {label}
          </button>
        ))}
      </div>
      <div
        id="ribbon-panel"
        className="ribbon-panel"
        role="tabpanel"
        aria-labelledby={`ribbon-${tab?.id ?? ""}`}
      >
        {tab?.id === "TabHome" &&
          ownGroups(page).map(({ label, buttons }) => (
            <div key={label} className="ribbon-group" role="group" aria-label={label}>
              <div className="ribbon-buttons">
                {buttons.map((button) => (
                  <Own key={button.label} button={button} />
                ))}
              </div>
              <div className="ribbon-label">{label}</div>
            </div>
          ))}
        {tab?.groups.map((group) => (
          <AddinGroup key={group.id} dock={dock} group={group} />
        ))}
      </div>
    </div>
  );
}
