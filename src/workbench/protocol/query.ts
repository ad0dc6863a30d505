/** Answers a load: the selected properties of an object, of the objects under it and of a collection's members. */
import { asHostError, HostError } from "../objects/errors";
import { camel, pascal, type HostObject } from "../objects/object";
import type { QueryInfo } from "./messages";

/** A wanted path, cut at its slashes; `*` stands for all plain properties. */
type Path = readonly string[];

const everything = "*";

/** What the client keeps of the object, in the shape it expects; null for a missing one. */
export function answerQuery(object: HostObject, query: QueryInfo): unknown {
  const select = (query.Select ?? []).map(parts);
  const expand = (query.Expand ?? []).map((path) => [...parts(path), everything]);
  const paths = [...select, ...expand];
  const wanted = select.length === 0 ? [[everything], ...expand] : paths;
  return answer(object, wanted, query);
}

function parts(path: string): Path {
  return path.split("/").filter((part) => part !== "");
}

function answer(object: HostObject, paths: readonly Path[], query: QueryInfo = {}): unknown {
  if (object.isNull) return null;
  const items = object.items();
  if (!items) return answerOne(object, paths);
  const own = paths.filter(([first = "", ...rest]) => rest.length === 0 && isScalar(object, first));
  const ofItems = paths.filter((path) => !own.includes(path));
  const out = answerOne(object, own);
  if (ofItems.length === 0) return out;
  const from = query.Skip ?? 0;
  const to = query.Top === undefined ? undefined : from + query.Top;
  out["_Items"] = items.slice(from, to).map((item) => answerOne(item, withoutItems(ofItems)));
  return out;
}

/** `items/name` inside a nested load means the members' names. */
function withoutItems(paths: readonly Path[]): readonly Path[] {
  return paths.map((path) => {
    const [first = "", ...rest] = path;
    if (first.toLowerCase() !== "items") return path;
    return rest.length === 0 ? [everything] : rest;
  });
}

function isScalar(object: HostObject, name: string): boolean {
  return object.has(pascal(name)) === "property";
}

function answerOne(object: HostObject, paths: readonly Path[]): Record<string, unknown> {
  const out: Record<string, unknown> = { ...object.identity() };
  const deeper = new Map<string, Path[]>();
  for (const [first = everything, ...rest] of paths) {
    if (first === everything) {
      for (const name of object.scalars) out[name] = read(object, name);
      continue;
    }
    const name = pascal(first);
    const kind = object.has(name);
    if (kind === "object") {
      deeper.set(name, [...(deeper.get(name) ?? []), rest.length === 0 ? [everything] : rest]);
    } else out[name] = read(object, name);
  }
  for (const [name, rest] of deeper) out[name] = answer(object.child(name), rest);
  return out;
}

/** A property, or the error saying which property could not be read. */
function read(object: HostObject, name: string): unknown {
  try {
    return object.get(name);
  } catch (thrown) {
    const error = asHostError(thrown);
    throw new HostError(error.code, error.message, `${object.className}.${camel(name)}`);
  }
}
