/** What a sheet part says beside its cells, as far as the model knows it; the rest stays in the part as written. */
import { readArea } from "../../cells/address";
import type { Area } from "../../cells/rectangle";
import { parseAreas } from "./area-list";
import type { ConditionalFormat, ValidationRule } from "../model";
import { fromFile } from "../formula/file-form";
import { readColour, type Theme } from "./colours";
import type { FileStyles } from "./styles";
import { pixelsOfWidth } from "./units";
import { child, childrenOf, flag, integer, type XmlElement, type XmlPart } from "./xml";

export interface FileView {
  readonly frozenRows: number;
  readonly frozenColumns: number;
  readonly showGridlines: boolean;
}

export function readView({ root }: XmlPart): FileView {
  const view = child(child(root, "sheetViews"), "sheetView");
  const pane = child(view, "pane");
  const frozen = /^frozen/.test(pane?.attributes["state"] ?? "");
  return {
    frozenRows: frozen ? Number(pane?.attributes["ySplit"] ?? 0) : 0,
    frozenColumns: frozen ? Number(pane?.attributes["xSplit"] ?? 0) : 0,
    showGridlines: view?.attributes["showGridLines"] === undefined || flag(view, "showGridLines"),
  };
}

export function readTabColour({ root }: XmlPart, theme: Theme): string | undefined {
  return readColour(child(child(root, "sheetPr"), "tabColor"), theme);
}

export function isProtected({ root }: XmlPart): boolean {
  return flag(child(root, "sheetProtection"), "sheet");
}

export interface FileColumns {
  readonly first: number;
  readonly count: number;
  readonly pixels?: number;
  /** The width as written, so that it is not rounded on its way through pixels. */
  readonly width?: number;
  readonly hidden: boolean;
  readonly style: number;
  /** Outline levels and the like, which the model does not know. */
  readonly attributes: Readonly<Record<string, string>>;
}

export function readColumns({ root }: XmlPart): FileColumns[] {
  return childrenOf(child(root, "cols"), "col").map((col) => {
    const {
      min,
      max,
      width,
      hidden: _,
      style: __,
      customWidth: ___,
      ...attributes
    } = col.attributes;
    const first = Number(min) - 1;
    return {
      first,
      count: Number(max) - first,
      hidden: flag(col, "hidden"),
      style: integer(col, "style") ?? 0,
      attributes,
      ...(width === undefined
        ? {}
        : { pixels: pixelsOfWidth(Number(width)), width: Number(width) }),
    };
  });
}

export function readMerges({ root }: XmlPart): Area[] {
  return childrenOf(child(root, "mergeCells"), "mergeCell").flatMap(
    (merge) => readArea(merge.attributes["ref"] ?? "") ?? [],
  );
}

const validationTypes = ["list", "whole", "decimal", "date", "textLength", "custom"] as const;
const operators = [
  "between",
  "notBetween",
  "equal",
  "notEqual",
  "greaterThan",
  "lessThan",
  "greaterThanOrEqual",
  "lessThanOrEqual",
] as const;
const errorStyles = ["stop", "warning", "information"] as const;

export interface FileValidation {
  readonly element: XmlElement;
  readonly areas: readonly Area[];
  /** Absent for kinds the model does not know (time of day): kept as written. */
  readonly rule?: ValidationRule;
}

export function readValidations({ root }: XmlPart): FileValidation[] {
  return childrenOf(child(root, "dataValidations"), "dataValidation").map((element) => {
    const rule = readRule(element);
    const areas = parseAreas(element.attributes["sqref"] ?? "");
    return { element, areas, ...(rule === undefined ? {} : { rule }) };
  });
}

function readRule(element: XmlElement): ValidationRule | undefined {
  const { attributes } = element;
  const written = attributes["type"] ?? "none";
  const type = written === "none" ? "any" : validationTypes.find((known) => known === written);
  if (type === undefined) return undefined;
  const operator = operators.find((known) => known === attributes["operator"]);
  const formula1 = readBound(child(element, "formula1")?.text, type);
  const formula2 = readBound(child(element, "formula2")?.text, type);
  const { errorTitle = "", error = "", promptTitle = "", prompt = "" } = attributes;
  const style = errorStyles.find((known) => known === attributes["errorStyle"]) ?? "stop";
  const showError = flag(element, "showErrorMessage");
  const showPrompt = flag(element, "showInputMessage");
  const hasError = showError || errorTitle !== "" || error !== "";
  const hasPrompt = promptTitle !== "" || prompt !== "";
  return {
    type,
    ...(operator === undefined ? {} : { operator }),
    ...(formula1 === undefined ? {} : { formula1 }),
    ...(formula2 === undefined ? {} : { formula2 }),
    ...(flag(element, "allowBlank") ? { allowBlank: true } : {}),
    ...(type === "list" ? { dropDown: !flag(element, "showDropDown") } : {}),
    ...(hasError ? { error: { show: showError, style, title: errorTitle, message: error } } : {}),
    ...(hasPrompt ? { prompt: { show: showPrompt, title: promptTitle, message: prompt } } : {}),
  };
}

/** A bound is a constant's text or a formula; a list in quotes is its entries. */
function readBound(text: string | undefined, type: string): string | undefined {
  if (text === undefined || text === "") return undefined;
  const quoted = /^"(.*)"$/s.exec(text);
  if (type === "list" && quoted !== null) return (quoted[1] ?? "").replaceAll('""', '"');
  return type !== "custom" && /^-?\d+(?:\.\d+)?$/.test(text) ? text : fromFile(text);
}

export interface FileCondition {
  readonly element: XmlElement;
  readonly areas: readonly Area[];
  /** Absent where a rule is of a kind the model does not know: the whole element is kept as written. */
  readonly rules?: readonly {
    readonly priority: number;
    readonly dxf?: number;
    readonly format: Omit<ConditionalFormat, "id" | "priority">;
  }[];
}

export function readConditions({ root }: XmlPart, styles: FileStyles): FileCondition[] {
  return childrenOf(root, "conditionalFormatting").map((element) => {
    const areas = parseAreas(element.attributes["sqref"] ?? "");
    const elements = childrenOf(element, "cfRule");
    const known =
      elements.length === element.children.length &&
      elements.every((rule) => rule.attributes["type"] === "expression" && !child(rule, "extLst"));
    if (!known || flag(element, "pivot")) return { element, areas };
    const rules = elements.map((rule) => {
      const dxf = integer(rule, "dxfId");
      const formula = fromFile(child(rule, "formula")?.text ?? "");
      return {
        priority: integer(rule, "priority") ?? 1,
        ...(dxf === undefined ? {} : { dxf }),
        format: {
          areas,
          stopIfTrue: flag(rule, "stopIfTrue"),
          rule: { type: "custom" as const, formula },
          format: (dxf === undefined ? undefined : styles.dxfFormats[dxf]) ?? {},
        },
      };
    });
    return { element, areas, rules };
  });
}
