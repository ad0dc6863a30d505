/**
 * Runs one `sync()`: the actions in order, against the objects. When one fails, the earlier ones have
 * happened and the later ones have not, as in Excel (learn.microsoft.com, "Excel JavaScript API performance").
 */
import { asHostError, invalidArgument } from "../objects/errors";
import { camel, isHostObject, nullObject, type Effect, type HostObject } from "../objects/object";
import type { Session } from "../objects/session";
import {
  actionKinds,
  pathKinds,
  type Action,
  type ActionResult,
  type ArgumentInfo,
  type BatchError,
  type ObjectPath,
  type RequestBody,
  type ResponseBody,
} from "./messages";
import { answerQuery } from "./query";
import { service } from "./services";

/** Runs the body; `limit` stops before that many actions and is used by the fault switch. */
export function runBatch(
  session: Session,
  root: HostObject,
  body: RequestBody,
  limit = Infinity,
): ResponseBody {
  const batch = new Batch(session, root, body);
  const results: ActionResult[] = [];
  let error: BatchError | undefined;
  const count = Math.min(body.Actions.length, limit);
  let next = 0;
  while (next < count && !error) {
    // Calculation and moved references come when a transaction ends, so one ends before what has been
    // written is read, and after cells have been inserted or deleted.
    session.model.transact("addin", () => {
      let changed = false;
      for (; next < count; next++) {
        const action = body.Actions[next];
        if (!action) return;
        try {
          const effect = batch.effect(action);
          if (changed && effect === "reads") return;
          results.push({ ActionId: action.Id, Value: batch.run(action) });
          changed ||= effect === "changes";
          if (effect === "moves") {
            next++;
            return;
          }
        } catch (thrown) {
          error = { ...batch.explain(action, thrown), ActionIndex: next };
          return;
        }
      }
    });
  }
  const passed = new Set(results.map(({ ActionId }) => ActionId));
  const TraceIds = body.Actions.filter(
    ({ Id, ActionType }) => ActionType === actionKinds.trace && passed.has(Id),
  ).map(({ Id }) => Id);
  return {
    Results: results,
    ...(TraceIds.length > 0 ? { TraceIds } : {}),
    ...(error ? { Error: error } : {}),
  };
}

class Batch {
  private readonly objects = new Map<number, HostObject>();
  private readonly kept = new Map<number, string>();

  constructor(
    private readonly session: Session,
    private readonly root: HostObject,
    private readonly body: RequestBody,
  ) {}

  /** The action's result, as the client expects it. */
  run(action: Action): unknown {
    const object = this.object(action.ObjectPathId, action.ActionType === actionKinds.trace);
    switch (action.ActionType) {
      case actionKinds.instantiate:
        return this.identity(action.ObjectPathId, object);
      case actionKinds.query:
        return answerQuery(object, action.QueryInfo ?? {});
      case actionKinds.call:
        return this.call(action, object);
      case actionKinds.set:
        object.set(action.Name, this.arguments(action.ArgumentInfo)[0]);
        return null;
      case actionKinds.trace:
        return null;
      default:
        throw invalidArgument(`Action type ${action.ActionType}.`);
    }
  }

  /** What the action is going to do to cells, which the member it is about says itself. */
  effect(action: Action): Effect {
    switch (action.ActionType) {
      case actionKinds.query:
        return "reads";
      case actionKinds.call:
      case actionKinds.set:
        return this.object(action.ObjectPathId, false).effect(action.Name);
      case actionKinds.instantiate: {
        const path = this.body.ObjectPaths[String(action.ObjectPathId)];
        const known = path === undefined || this.objects.has(path.Id);
        if (known || path.ObjectPathType !== pathKinds.method) return "none";
        return this.object(path.ParentObjectPathId ?? 0, false).effect(path.Name);
      }
      default:
        return "none";
    }
  }

  /** The error with the place it arose at, as `debugInfo.errorLocation` names it. */
  explain(action: Action, thrown: unknown): Omit<BatchError, "ActionIndex"> {
    const { code, message, location } = asHostError(thrown);
    return { Code: code, Message: message, Location: location ?? this.location(action) };
  }

  private call(action: Action, object: HostObject): unknown {
    const path = this.body.ObjectPaths[String(action.ObjectPathId)];
    if (action.Name === "_KeepReference") {
      if (object.isNull) return null;
      const known = path?.ObjectPathType === pathKinds.reference ? path.Name : undefined;
      const id =
        known ?? this.kept.get(action.ObjectPathId) ?? String(object.call(action.Name, []));
      this.kept.set(action.ObjectPathId, id);
      return null;
    }
    const result = object.call(action.Name, this.arguments(action.ArgumentInfo));
    return isHostObject(result) || result === undefined ? null : result;
  }

  /** What the client finds the object by in later batches. */
  private identity(pathId: number, object: HostObject): unknown {
    if (object.isNull) return null;
    const reference = this.kept.get(pathId);
    return {
      ...object.identity(),
      ...(reference === undefined ? {} : { _ReferenceId: reference }),
    };
  }

  private object(pathId: number, optional: boolean): HostObject {
    const reference = this.kept.get(pathId);
    if (reference !== undefined) return this.session.references.find(reference);
    const known = this.objects.get(pathId);
    if (known) return known;
    const path = this.body.ObjectPaths[String(pathId)];
    if (!path) {
      if (optional) return this.root;
      throw invalidArgument(`Object path ${pathId}.`);
    }
    const object = this.resolve(path);
    if (path.ObjectPathType !== pathKinds.reference) this.objects.set(pathId, object);
    return object;
  }

  private resolve(path: ObjectPath): HostObject {
    if (path.ObjectPathType === pathKinds.root) return this.root;
    if (path.ObjectPathType === pathKinds.service) return service(this.session, path.Name);
    if (path.ObjectPathType === pathKinds.reference) return this.session.references.find(path.Name);
    if (path.ObjectPathType === pathKinds.nothing) return nullObject("Object");
    const parent = this.object(path.ParentObjectPathId ?? 0, false);
    if (parent.isNull) return parent;
    if (path.ObjectPathType === pathKinds.property) return parent.child(path.Name);
    const args = this.arguments(path.ArgumentInfo);
    if (path.ObjectPathType === pathKinds.indexer) return parent.item(args[0]);
    if (path.ObjectPathType !== pathKinds.method) throw invalidArgument();
    const made = parent.call(path.Name, args);
    if (!isHostObject(made)) throw invalidArgument(`${path.Name} gives no object.`);
    return made;
  }

  private arguments(info: ArgumentInfo | undefined): readonly unknown[] {
    const references = info?.ReferencedObjectPathIds ?? [];
    return (info?.Arguments ?? []).map((argument, index) =>
      this.argument(argument, references[index]),
    );
  }

  /** Objects come as the ids of their paths, beside the arguments or inside them. */
  private argument(argument: unknown, reference: unknown): unknown {
    if (typeof reference === "number" && reference > 0) return this.object(reference, false);
    if (Array.isArray(argument)) {
      if (!Array.isArray(reference)) return argument;
      return argument.map((each: unknown, index) => this.argument(each, reference[index]));
    }
    if (typeof argument !== "object" || argument === null) return argument;
    if ("_ObjectPathId" in argument && typeof argument._ObjectPathId === "number")
      return this.object(argument._ObjectPathId, false);
    return Object.fromEntries(
      Object.entries(argument).map(([name, value]) => [name, this.argument(value, undefined)]),
    );
  }

  /** `Worksheet.getRange` for an object that could not be made, `Range.values` for one that refused. */
  private location(action: Action): string {
    const path = this.body.ObjectPaths[String(action.ObjectPathId)];
    const object = this.objects.get(action.ObjectPathId);
    if (object) return action.Name ? `${object.className}.${camel(action.Name)}` : object.className;
    const parent = this.objects.get(path?.ParentObjectPathId ?? 0)?.className ?? "Workbook";
    if (path?.ObjectPathType === pathKinds.indexer) return `${parent}.getItem`;
    // The name of such a path is the id of what was kept, which says nothing to anybody.
    if (path?.ObjectPathType === pathKinds.reference) return `${parent}._GetObjectByReferenceId`;
    return `${parent}.${camel(path?.Name ?? "")}`;
  }
}
