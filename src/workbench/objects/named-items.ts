/** Excel.NamedItemCollection and NamedItem: defined names of the workbook or of one sheet. */
import { fold } from "../cells/case-fold";
import type { DefinedName } from "../engine/model";
import { boolean, optionalText, text } from "./arguments";
import { hostError, invalidArgument, itemNotFound } from "./errors";
import { defineClass, isHostObject, nullObject, type HostObject } from "./object";
import { range, addressOf, cellsOf, rangeOf, resolveRange, type RangeSelf } from "./range-self";
import { valueOut, valueType } from "./range-values";
import type { Session } from "./session";
import { worksheet } from "./worksheet-self";

interface CollectionSelf {
  readonly session: Session;
  /** Absent: the workbook's own names. */
  readonly sheetId?: string;
}
interface Self extends CollectionSelf {
  readonly name: string;
}

/** Exactly this scope's name; `nameOf` may fall back to the workbook's. */
function find({ session, sheetId }: CollectionSelf, key: unknown): DefinedName | undefined {
  const name = fold(text(key));
  return session.model.names.find((each) => fold(each.name) === name && each.sheetId === sheetId);
}

function listed({ session, sheetId }: CollectionSelf): readonly DefinedName[] {
  return session.model.names.filter((each) => each.sheetId === sheetId);
}

const itemOf = (self: CollectionSelf, { name }: DefinedName): HostObject =>
  namedItem({ ...scope(self), name });

function scope({ session, sheetId }: CollectionSelf): CollectionSelf {
  return sheetId === undefined ? { session } : { session, sheetId };
}

/** Addresses of a range become absolute, as Excel keeps them. */
function referenceText(reference: unknown): string {
  if (isHostObject(reference)) {
    const address = addressOf(rangeOf(reference));
    const bang = address.lastIndexOf("!");
    return `=${address.slice(0, bang + 1)}${absolute(address.slice(bang + 1))}`;
  }
  const given = text(reference);
  return given.startsWith("=") ? given : `="${given.replaceAll('"', '""')}"`;
}

function absolute(local: string): string {
  return local.replace(/([A-Z]+)(\d*)|(\d+)/g, (_, column?: string, row?: string, only?: string) =>
    only ? `$${only}` : `$${column ?? ""}${row ? `$${row}` : ""}`,
  );
}

const legalName = /^[\p{L}_\\][\p{L}\p{N}_.?\\]{0,254}$/u;

function add(self: CollectionSelf, args: readonly unknown[]): HostObject {
  const [given, reference, comment] = args;
  const name = text(given);
  const { model } = self.session;
  const likeReference = /^([a-z]{1,3}\d+|r\d*c\d*|r|c)$/i.test(name);
  if (!legalName.test(name) || likeReference || model.tableByName(name)) throw invalidArgument();
  if (find(self, name)) throw hostError("ItemAlreadyExists");
  const made: DefinedName = {
    name,
    formula: referenceText(reference),
    visible: true,
    comment: optionalText(comment) ?? "",
    ...(self.sheetId === undefined ? {} : { sheetId: self.sheetId }),
  };
  model.setName(made);
  return itemOf(self, made);
}

function required(self: CollectionSelf, found: DefinedName | undefined): HostObject {
  if (!found) throw itemNotFound();
  return itemOf(self, found);
}

export const namedItemCollection = defineClass<CollectionSelf>("NamedItemCollection", {
  methods: {
    Add: { since: "1.4", effect: "changes", call: add },
    GetCount: { since: "1.4", effect: "none", call: (self) => listed(self).length },
    GetItemOrNullObject: {
      since: "1.4",
      effect: "none",
      call(self, [name]) {
        const found = find(self, name);
        return found ? itemOf(self, found) : nullObject("NamedItem");
      },
    },
  },
  items: (self) => listed(self).map((name) => itemOf(self, name)),
  item: (self, key) => required(self, find(self, key)),
});

function nameOf(self: Self): DefinedName {
  const found = find(self, self.name);
  if (!found) throw itemNotFound();
  return found;
}

function change(self: Self, changes: Partial<DefinedName>): void {
  self.session.model.setName({ ...nameOf(self), ...changes });
}

/** The range the name refers to, when it is one. */
function target(self: Self): RangeSelf | undefined {
  return resolveRange(self.session, nameOf(self).formula.replace(/^=/, ""), self.sheetId);
}

/** A constant name's value; a formula's result is not calculated here. */
function constant(formula: string): string | number | boolean | undefined {
  const quoted = /^="((?:[^"]|"")*)"$/s.exec(formula);
  if (quoted) return (quoted[1] ?? "").replaceAll('""', '"');
  if (/^=(true|false)$/i.test(formula)) return formula.toLowerCase() === "=true";
  const number = Number(formula.slice(1));
  return formula.length > 1 && Number.isFinite(number) ? number : undefined;
}

function type(self: Self): string {
  if (target(self)) return "Range";
  const value = constant(nameOf(self).formula);
  return value === undefined ? "Error" : valueType(value);
}

/** A range's own address when the name is one, as Excel answers; otherwise the constant. */
function value(self: Self): unknown {
  const found = target(self);
  if (!found) return constant(nameOf(self).formula) ?? "#NAME?";
  const { rows, columns } = found.area;
  const [cell] = rows === 1 && columns === 1 ? cellsOf(found).flat() : [];
  return cell ? valueOut(cell.value) : addressOf(found);
}

const namedItem = defineClass<Self>("NamedItem", {
  properties: {
    Name: { since: "1.1", get: (self) => nameOf(self).name },
    Type: { since: "1.1", get: type },
    Value: { since: "1.1", get: value },
    Visible: {
      since: "1.1",
      get: (self) => nameOf(self).visible,
      set: (self, given) => change(self, { visible: boolean(given) }),
    },
    Comment: {
      since: "1.4",
      get: (self) => nameOf(self).comment,
      set: (self, given) => change(self, { comment: text(given) }),
    },
    Scope: {
      since: "1.4",
      get: ({ sheetId }) => (sheetId === undefined ? "Workbook" : "Worksheet"),
    },
    Formula: {
      since: "1.7",
      get: (self) => nameOf(self).formula,
      set: (self, given) => {
        const formula = text(given);
        change(self, { formula: formula.startsWith("=") ? formula : referenceText(formula) });
      },
    },
  },
  objects: {
    Worksheet: {
      since: "1.4",
      get({ session, sheetId }) {
        if (sheetId === undefined) throw itemNotFound();
        return worksheet({ session, sheetId });
      },
    },
    WorksheetOrNullObject: {
      since: "1.4",
      get: ({ session, sheetId }) =>
        sheetId === undefined ? nullObject("Worksheet") : worksheet({ session, sheetId }),
    },
  },
  methods: {
    Delete: {
      since: "1.4",
      effect: "changes",
      call(self) {
        nameOf(self);
        self.session.model.deleteName(self.name, self.sheetId);
      },
    },
    GetRange: {
      since: "1.1",
      effect: "none",
      call(self) {
        const found = target(self);
        if (!found) throw hostError("InvalidReference");
        return range(found);
      },
    },
    GetRangeOrNullObject: {
      since: "1.4",
      effect: "none",
      call(self) {
        const found = target(self);
        return found ? range(found) : nullObject("Range");
      },
    },
  },
  identity: ({ name }) => ({ _Id: name }),
});
