/**
 * Excel's events: what happened in the model, told to the add-in that asked for it. As in Excel, an add-in is
 * told of its own changes too (`triggerSource` says so), several cells at once carry no details, and a
 * co-author's change comes with source Remote (learn.microsoft.com, "Work with events using the Excel API").
 */
import { areaAddress } from "../cells/address";
import { intersection, overlap } from "../cells/rectangle";
import { fullAddress } from "../cells/sheet-prefix";
import type { ModelChange, WorkbookModel } from "../engine/model";
import { isAnnounced, type ApiSet } from "../objects/api-set";
import { eventNumbers, workbookTarget } from "../objects/event-members";
import type { EventRegistry } from "../objects/session";
import type { MessageEntry } from "./messages";
import { sheetChanges, snapshotSheets } from "./sheet-changes";
import { structureEdited, type Edited } from "./structure-edited";
import type { View, ViewChange } from "./view";

const eventCategory = 65_536;

export interface Events extends EventRegistry {
  /** What changes while this runs was done by a co-author. */
  remotely(change: () => void): void;
}

/** Watches the model and the view; `send` is given what the add-in shall hear, as far as the announced set has it. */
export function createEvents(
  model: WorkbookModel,
  view: View,
  announced: ApiSet,
  send: (entry: MessageEntry) => void,
): Events {
  const wanted = new Map<string, number>();
  const keyOf = (event: number, target: string): string => `${event} ${target}`;
  let remote = false;
  let next = 1;
  let sheets = snapshotSheets(model);

  const raise = (event: number, targets: readonly string[], message: object): void => {
    if (!events.enabled) return;
    const source = remote ? "Remote" : "Local";
    const text = JSON.stringify({ source, ...message });
    for (const target of targets)
      if (wanted.has(keyOf(event, target)))
        send([eventCategory, event, target, text, next++, remote]);
  };

  const changed = (
    { sheetId, area, source }: Extract<ModelChange, { readonly kind: "cells" | "structure" }>,
    { changeType, shiftDirection }: Edited,
  ): void => {
    const sheet = model.sheetById(sheetId);
    const address = areaAddress(area);
    const common = {
      address,
      changeType,
      worksheetId: sheetId,
      referenceId: sheet ? fullAddress(sheet.name, area) : "",
    };
    raise(eventNumbers.worksheetChanged, [sheetId, workbookTarget], {
      ...common,
      shiftDirection,
      ...(isAnnounced("1.14", announced) && {
        triggerSource: source === "addin" && !remote ? "ThisLocalAddin" : "Unknown",
      }),
    });
    for (const table of model.tables) {
      if (table.sheetId !== sheetId || !overlap(table.area, area)) continue;
      const targets = [table.id, sheetId, workbookTarget];
      raise(eventNumbers.tableChanged, targets, { ...common, tableId: table.id });
    }
  };

  const onModel = (change: ModelChange): void => {
    switch (change.kind) {
      case "cells":
        if (change.source === "calculation") {
          const message = { worksheetId: change.sheetId, address: areaAddress(change.area) };
          raise(eventNumbers.worksheetCalculated, [change.sheetId, workbookTarget], message);
        } else changed(change, { changeType: "RangeEdited", shiftDirection: "None" });
        return;
      case "structure":
        return changed(change, structureEdited(change));
      case "sheetAdded":
        return raise(eventNumbers.worksheetAdded, [workbookTarget], {
          worksheetId: change.sheetId,
        });
      case "sheetDeleted":
        return raise(eventNumbers.worksheetDeleted, [workbookTarget], {
          worksheetId: change.sheetId,
        });
      case "tableAdded":
      case "tableDeleted": {
        const added = change.kind === "tableAdded";
        const event = added ? eventNumbers.tableAdded : eventNumbers.tableDeleted;
        const message = {
          tableId: change.tableId,
          tableName: model.tableById(change.tableId)?.name ?? "",
          worksheetId: change.sheetId,
        };
        return raise(event, [change.sheetId, workbookTarget], message);
      }
      case "sheetChanged":
      case "tableChanged":
      case "replaced":
        return;
    }
  };

  const onView = (change: ViewChange): void => {
    const targets = [change.sheetId, workbookTarget];
    if (change.kind === "selected") {
      const message = { worksheetId: change.sheetId, address: areaAddress(change.area) };
      raise(eventNumbers.worksheetSelectionChanged, targets, message);
      for (const table of model.tables) {
        if (table.sheetId !== change.sheetId) continue;
        const inside = intersection(table.area, change.area);
        const address = inside ? areaAddress(inside) : "";
        const tableMessage = { ...message, address, tableId: table.id };
        raise(eventNumbers.tableSelectionChanged, [table.id], tableMessage);
      }
      return;
    }
    const left = { worksheetId: change.left };
    raise(eventNumbers.worksheetDeactivated, [change.left, workbookTarget], left);
    raise(eventNumbers.worksheetActivated, targets, { worksheetId: change.sheetId });
  };

  model.onChange((changes) => {
    for (const change of changes) onModel(change);
    const now = snapshotSheets(model);
    for (const { event, sheetId, message } of sheetChanges(sheets, now))
      raise(event, [sheetId, workbookTarget], { worksheetId: sheetId, ...message });
    sheets = now;
  });
  view.onChange(onView);

  const events: Events = {
    enabled: true,
    subscribe(event, target) {
      const key = keyOf(event, target);
      wanted.set(key, (wanted.get(key) ?? 0) + 1);
    },
    unsubscribe(event, target) {
      const key = keyOf(event, target);
      const left = (wanted.get(key) ?? 0) - 1;
      if (left > 0) wanted.set(key, left);
      else wanted.delete(key);
    },
    remotely(change) {
      remote = true;
      try {
        change();
      } finally {
        remote = false;
      }
    },
  };
  return events;
}
