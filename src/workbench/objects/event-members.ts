/**
 * Excel's events: the client's own methods for registering them, and their numbers on the wire. Both stand in
 * office-js's debug build, beside each `GenericEventHandlers`. Events that are never raised here (sorting,
 * formats, formulas, hidden rows, clicks) cannot be registered either: they are refused by name.
 */
import type { Method } from "./object";
import type { Session } from "./session";

/** The target of events of a whole workbook; events of one sheet or table name its id. */
export const workbookTarget = "Workbook";

export const eventNumbers = {
  worksheetChanged: 10,
  worksheetActivated: 11,
  worksheetDeactivated: 12,
  worksheetAdded: 13,
  worksheetSelectionChanged: 14,
  worksheetDeleted: 15,
  worksheetCalculated: 16,
  worksheetProtectionChanged: 24,
  worksheetNameChanged: 25,
  worksheetVisibilityChanged: 26,
  worksheetMoved: 27,
  tableSelectionChanged: 100,
  tableChanged: 101,
  tableAdded: 102,
  tableDeleted: 103,
} as const;

/** What follows `_Register` and `_Unregister` in the client's method names. */
const worksheetEvents = {
  DataChangedEvent: eventNumbers.worksheetChanged,
  ActivatedEvent: eventNumbers.worksheetActivated,
  DeactivatedEvent: eventNumbers.worksheetDeactivated,
  SelectionChangedEvent: eventNumbers.worksheetSelectionChanged,
  CalculatedEvent: eventNumbers.worksheetCalculated,
  ProtectionChangedEvent: eventNumbers.worksheetProtectionChanged,
  EventNameChanged: eventNumbers.worksheetNameChanged,
  EventVisibilityChanged: eventNumbers.worksheetVisibilityChanged,
};
const worksheetCollectionEvents = {
  ...worksheetEvents,
  AddedEvent: eventNumbers.worksheetAdded,
  DeletedEvent: eventNumbers.worksheetDeleted,
  EventMoved: eventNumbers.worksheetMoved,
};
const tableEvents = {
  DataChangedEvent: eventNumbers.tableChanged,
  SelectionChangedEvent: eventNumbers.tableSelectionChanged,
};
const tableCollectionEvents = {
  DataChangedEvent: eventNumbers.tableChanged,
  AddedEvent: eventNumbers.tableAdded,
  DeletedEvent: eventNumbers.tableDeleted,
};

type Members<T> = Readonly<Record<string, Method<T>>>;

function eventMembers<T extends { readonly session: Session }>(
  events: Readonly<Record<string, number>>,
  target: (self: T) => string,
): Members<T> {
  const members: Record<string, Method<T>> = {};
  for (const [suffix, event] of Object.entries(events)) {
    members[`_Register${suffix}`] = {
      since: "internal",
      effect: "none",
      call: (self) => self.session.events.subscribe(event, target(self)),
    };
    members[`_Unregister${suffix}`] = {
      since: "internal",
      effect: "none",
      call: (self) => self.session.events.unsubscribe(event, target(self)),
    };
  }
  return members;
}

export const worksheetEventMembers: Members<{ session: Session; sheetId: string }> = eventMembers(
  worksheetEvents,
  ({ sheetId }) => sheetId,
);
export const worksheetCollectionEventMembers: Members<{ session: Session }> = eventMembers(
  worksheetCollectionEvents,
  () => workbookTarget,
);
export const tableEventMembers: Members<{ session: Session; tableId: string }> = eventMembers(
  tableEvents,
  ({ tableId }) => tableId,
);
/** Tables of one sheet raise their events on the sheet, those of the workbook on the workbook. */
export const tableCollectionEventMembers: Members<{ session: Session; sheetId?: string }> =
  eventMembers(tableCollectionEvents, ({ sheetId }) => sheetId ?? workbookTarget);
