/**
 * What Office.js's batches talk to. A class of Excel's object model is declared as a table of its members
 * (name → set it came with, what it gives, what it takes); `defineClass` makes the table into objects that
 * answer by member name. What is not in a table does not exist here and is refused by name.
 */
import { isAnnounced, type ApiSet } from "./api-set";
import { HostError, sentenceOf } from "./errors";
import type { Session } from "./session";

/** One thing of the workbook as a batch sees it. Member names are PascalCase, as on the wire. */
export interface HostObject {
  readonly className: string;
  /** True for what a missing `…OrNullObject` stands for. */
  readonly isNull: boolean;
  /** Names of the plain properties the host announces, for a load without a selection. */
  readonly scalars: readonly string[];
  has(member: string): "property" | "object" | "method" | undefined;
  get(member: string): unknown;
  set(member: string, value: unknown): void;
  /** A property that is an object, such as Worksheet.Tables. */
  child(member: string): HostObject;
  /** What calling a method or setting a property does to cells; "none" for members there are not. */
  effect(member: string): Effect;
  /** An object for methods that give one, a plain value or undefined for the rest. */
  call(member: string, args: readonly unknown[]): unknown;
  /** The members of a collection; undefined for what is none. */
  items(): readonly HostObject[] | undefined;
  item(key: unknown): HostObject;
  /** What the client finds the object by later: `{Id}`, `{_Id}`, or nothing. */
  identity(): Readonly<Record<string, unknown>>;
  /** What the object stands for, when another object asks (a range handed to a method). */
  readonly self: unknown;
}

/** What using a member does to cells, so that a batch knows when what was done before has to be calculated. */
export type Effect =
  /** Neither changes cells nor looks at what formulas come to. */
  | "none"
  /** Answers by what formulas come to. */
  | "reads"
  /** May change what cells hold, show or look like. */
  | "changes"
  /** Inserts or deletes cells, so that ranges the client has kept must follow theirs. */
  | "moves";

export interface Property<T> {
  readonly since: ApiSet;
  /** Of setting it; most change cells in place. */
  readonly effect?: "moves";
  get(self: T): unknown;
  set?(self: T, value: unknown): void;
}
interface ObjectProperty<T> {
  readonly since: ApiSet;
  get(self: T): HostObject;
}
export interface Method<T> {
  readonly since: ApiSet;
  readonly effect: Effect;
  call(self: T, args: readonly unknown[]): unknown;
}
interface ClassSpec<T> {
  readonly properties?: Readonly<Record<string, Property<T>>>;
  readonly objects?: Readonly<Record<string, ObjectProperty<T>>>;
  readonly methods?: Readonly<Record<string, Method<T>>>;
  readonly items?: (self: T) => readonly HostObject[];
  readonly item?: (self: T, key: unknown) => HostObject;
  readonly identity?: (self: T) => Readonly<Record<string, unknown>>;
}
export interface ObjectClass<T> {
  readonly className: string;
  (self: T): HostObject;
}
/** A class whose members stand in another file: classes whose members give each other need not import each other. */
export interface DeclaredClass<T> extends ObjectClass<T> {
  /** Gives the class its members, once. */
  define(spec: ClassSpec<T>): void;
}

const classes = new Map<string, ClassSpec<never>>();

/** Every class there is, by its name in Excel, for comparing the tables with Excel's own documentation. */
export function definedClasses(): ReadonlyMap<string, ClassSpec<never>> {
  return classes;
}

function own<M>(table: Readonly<Record<string, M>>, member: string): M | undefined {
  return Object.hasOwn(table, member) ? table[member] : undefined;
}

/** An Excel class from the table of its members. */
export function defineClass<T extends { readonly session: Session }>(
  className: string,
  spec: ClassSpec<T>,
): ObjectClass<T> {
  const bind = binder(className, spec);
  classes.set(className, spec);
  return Object.assign(bind, { className });
}

/** An Excel class that is given its members later. */
export function declareClass<T extends { readonly session: Session }>(
  className: string,
): DeclaredClass<T> {
  let bind: ((self: T) => HostObject) | undefined;
  const made = (self: T): HostObject => {
    if (!bind) throw new Error(`${className} has not been given its members.`);
    return bind(self);
  };
  const define = (spec: ClassSpec<T>): void => {
    bind = binder(className, spec);
    classes.set(className, spec);
  };
  return Object.assign(made, { className, define });
}

function binder<T extends { readonly session: Session }>(
  className: string,
  spec: ClassSpec<T>,
): (self: T) => HostObject {
  const { properties = {}, objects = {}, methods = {} } = spec;
  const find = <M extends { readonly since: ApiSet }>(
    table: Readonly<Record<string, M>>,
    self: T,
    member: string,
  ): M => {
    const found = own(table, member);
    if (!found || !isAnnounced(found.since, self.session.announced))
      throw unknownMember(self.session, className, member);
    return found;
  };
  return (self) => ({
    className,
    isNull: false,
    get scalars() {
      return Object.entries(properties)
        .filter(
          ([, { since }]) => since !== "internal" && isAnnounced(since, self.session.announced),
        )
        .map(([name]) => name);
    },
    self,
    has: (member) =>
      Object.hasOwn(properties, member)
        ? "property"
        : Object.hasOwn(objects, member)
          ? "object"
          : Object.hasOwn(methods, member)
            ? "method"
            : undefined,
    get: (member) => find(properties, self, member).get(self),
    set(member, value) {
      const property = find(properties, self, member);
      if (!property.set) throw unknownMember(self.session, className, member);
      property.set(self, value);
    },
    child: (member) => find(objects, self, member).get(self),
    effect(member) {
      const property = own(properties, member);
      if (property) return property.effect ?? "changes";
      return own(methods, member)?.effect ?? "none";
    },
    call: (member, args) => find(methods, self, member).call(self, args),
    items: () => spec.items?.(self),
    item(key) {
      if (!spec.item) throw unknownMember(self.session, className, "GetItem");
      return spec.item(self, key);
    },
    identity: () => spec.identity?.(self) ?? {},
  });
}

/**
 * What stands for a missing thing. Everything asked of it is nothing again and everything done to it is not
 * done, so that `getItemOrNullObject(…).delete()` is harmless, as in Excel.
 */
export function nullObject(className: string): HostObject {
  const nothing: HostObject = {
    className,
    isNull: true,
    scalars: [],
    self: undefined,
    has: () => undefined,
    get: () => null,
    set: () => undefined,
    child: () => nothing,
    effect: () => "none",
    call: () => nothing,
    items: () => undefined,
    item: () => nothing,
    identity: () => ({}),
  };
  return nothing;
}

export function isHostObject(value: unknown): value is HostObject {
  return typeof value === "object" && value !== null && "className" in value && "identity" in value;
}

/** `ApiNotFound`, naming the member as a programmer writes it and noting it for those who build the stand-in. */
function unknownMember(session: Session, className: string, member: string): HostError {
  const name = `${className}.${camel(member)}`;
  session.noteUnknown(name);
  return new HostError("ApiNotFound", `${sentenceOf("ApiNotFound")} ${name}`);
}

/** `GetRange` → `getRange`; the client's own `_…` names stay. */
export function camel(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}

/** `getRange` → `GetRange`, for names in a load. */
export function pascal(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
