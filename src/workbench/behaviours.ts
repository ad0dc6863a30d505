/**
 * The behaviours of Excel that the stand-in imitates, each with where it is known from. "assumed" is what nobody
 * has checked against a real Excel yet; such a line is the first to look at when the stand-in and Excel differ.
 */
export interface Behaviour {
  readonly id: string;
  readonly behaviour: string;
  readonly source:
    | { readonly kind: "documentation"; readonly ref: string }
    | { readonly kind: "issue"; readonly ref: string }
    | { readonly kind: "assumed"; readonly ref: string };
}

function documented(id: string, behaviour: string, ref: string): Behaviour {
  return { id, behaviour, source: { kind: "documentation", ref } };
}
function reported(id: string, behaviour: string, ref: string): Behaviour {
  return { id, behaviour, source: { kind: "issue", ref } };
}
/** `why` says what the assumption rests on. */
function assumed(id: string, behaviour: string, why: string): Behaviour {
  return { id, behaviour, source: { kind: "assumed", ref: why } };
}

export const behaviours: readonly Behaviour[] = [
  documented(
    "table-grows-below",
    "Values set directly below a table, by a person or an add-in, expand the table.",
    "learn.microsoft.com/office/dev/add-ins/excel/co-authoring-in-excel-add-ins",
  ),
  documented(
    "table-grows-beside",
    "What a person types directly beside a table becomes a column of it.",
    "Excel option: Include new rows and columns in table",
  ),
  documented(
    "calculated-column-fills",
    "A formula typed into a table column otherwise blank fills the column, and new rows get it.",
    "support.microsoft.com: Use calculated columns in an Excel table",
  ),
  assumed(
    "calculated-column-written",
    "A column whose cells an add-in writes with one formula throughout is a calculated column.",
    "Excel fills a column that a person gives one formula; for add-ins it was not seen",
  ),
  documented(
    "headers-are-texts",
    "Header cells of a table are texts, unique without regard to case; a blank one becomes Kolonne1.",
    "support.microsoft.com: Using structured references with Excel tables",
  ),
  reported(
    "table-not-split",
    "Inserting or deleting cells that would move a part of a table fails with InsertDeleteConflict.",
    "microsoftgraph/microsoft-graph-docs#4392",
  ),
  assumed(
    "table-keeps-header-and-row",
    "The header row cannot be deleted alone; deleting every data row leaves one, emptied.",
    "Excel's user interface does so",
  ),
  assumed(
    "tables-do-not-overlap",
    "A table over a part of another is refused with InvalidOperation.",
    "Excel refuses it; the code is a guess",
  ),
  assumed(
    "inserted-cells-look-like-above",
    "Inserted cells take the format of those above, or to their left; in a table that of its data.",
    "Excel's default insert option is Format same as above",
  ),
  assumed(
    "inserted-above-freeze",
    "Rows inserted above the freeze line are frozen too.",
    "no page was found that says so",
  ),
  assumed(
    "formulas-read-as-written",
    "A formula written by an add-in reads back letter for letter; Excel spells functions, names and cells its own way.",
    "so an add-in that compares formulas as texts is not tested here",
  ),
  assumed(
    "unreadable-formulas-are-kept",
    "A formula that cannot be read is kept and shows an error; Excel refuses it.",
    "what Excel corrects by itself, such as a missing parenthesis, is not known",
  ),
  documented(
    "references-follow",
    "References follow inserted and deleted cells; what is deleted becomes #REF!.",
    "support.microsoft.com: How to correct a #REF! error",
  ),
  documented(
    "arrays-spill",
    "Array results fill empty cells; anything in the way, or a table around the formula, gives #SPILL!.",
    "support.microsoft.com: Dynamic array formulas and spilled array behavior",
  ),
  documented(
    "circles-show-zero",
    "Cells of a circular reference show 0. That Excel may keep the last value instead is not imitated.",
    "support.microsoft.com: Remove or allow a circular reference",
  ),
  documented(
    "numbers-have-15-digits",
    "Comparison and rounding go by 15 significant digits; a difference of only the last bits is 0.",
    "learn.microsoft.com/office/troubleshoot/excel/floating-point-arithmetic-inaccurate-result",
  ),
  documented(
    "negation-before-power",
    "The sign of a number binds closer than ^: -2^2 is 4.",
    "support.microsoft.com: Calculation operators and precedence in Excel",
  ),
  assumed(
    "texts-as-numbers-are-danish",
    "A text used as a number is read, and a number used as text is written, by Danish settings.",
    "VALUE and & follow the regional settings of the machine",
  ),
  assumed(
    "text-format-codes-are-danish",
    "TEXT's format code uses the signs of the person's settings: #.##0,00.",
    "the code is a text, which Office.js does not translate",
  ),
  reported(
    "outside-functions-show-busy",
    "A custom function not yet answered shows #BUSY!.",
    "OfficeDev/generator-office#859",
  ),
  assumed(
    "outside-waits-for-arguments",
    "A custom function is not called while one of its arguments is #BUSY!; it shows #BUSY! itself.",
    "Excel calls a function when its arguments are there",
  ),
  assumed(
    "outside-rounds-bounded",
    "A formula whose custom function gets other arguments at each calculation is asked 25 times after an edit.",
    "Excel does not calculate the arguments again when the answer comes; here the last answer stays",
  ),
  assumed(
    "outside-answers-are-kept",
    "The same custom function with the same values is not called again until everything is calculated anew.",
    "Excel calls again when a formula is calculated; the add-in's functions are pure, so nobody can tell",
  ),
  documented(
    "names-syntax",
    "Names and table names begin with a letter, _ or \\, hold no spaces and look like no cell; they share one namespace.",
    "support.microsoft.com: Names in formulas",
  ),
  documented(
    "sheet-names",
    "A sheet's name has 1 to 31 characters, none of / \\ ? * [ ] :, and no apostrophe at its ends.",
    "support.microsoft.com: Rename a worksheet",
  ),
  documented(
    "protection",
    "On a protected sheet only unlocked cells can be changed; rows, columns and tables cannot.",
    "support.microsoft.com: Protect a worksheet",
  ),
  assumed(
    "validation-replaced",
    "A cell has one validation rule; a new rule takes its area from the others.",
    "Excel's dialog and Office.js's single dataValidation property",
  ),
  documented(
    "actions-in-order",
    "A batch runs in order; when an action fails, the earlier ones have happened and the later ones have not.",
    "learn.microsoft.com/office/dev/add-ins/testing/application-specific-api-error-handling",
  ),
  assumed(
    "error-sentences",
    "Errors carry Excel's English sentence and name the member as Class.member; Excel's sentence is localised.",
    "codes are documented, sentences are not to be shown",
  ),
  documented(
    "null-objects",
    "A missing …OrNullObject is no error: its isNullObject is true.",
    "learn.microsoft.com/office/dev/add-ins/develop/application-specific-api-model",
  ),
  assumed(
    "null-objects-do-nothing",
    "What is asked of a null object is null again, and what is done to it is not done.",
    "no page was found that says what a chained call does",
  ),
  documented(
    "null-and-blank-input",
    "In a block null leaves a cell and an empty text clears it; null for a whole property is refused; blanks read as empty texts.",
    "learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-blank-null-values",
  ),
  documented(
    "unbounded-ranges",
    "Values, formulas and number formats of whole rows and columns read as null and cannot be set.",
    "learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-ranges-unbounded",
  ),
  reported(
    "strings-are-american",
    "A string written through values is read as American input whatever the person's language.",
    "OfficeDev/office-js#1559",
  ),
  reported(
    "dates-from-strings",
    "A string such as 2018-12-31 written to a General cell becomes a date and gives the cell the format m/d/yyyy.",
    "OfficeDev/office-js#229",
  ),
  assumed(
    "text-cells-keep-strings",
    "A cell formatted as text keeps what is written, formulas too; an apostrophe makes one string a text.",
    "typing into such a cell does so",
  ),
  reported("no-fill-is-white", "A cell without fill reads as #FFFFFF.", "OfficeDev/office-js#6218"),
  documented(
    "mixed-formats-are-null",
    "A format that differs within a range reads as null.",
    "learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-blank-null-values",
  ),
  documented(
    "payload-limit",
    "Excel on the web refuses requests and responses over 5 MB.",
    "learn.microsoft.com/office/dev/add-ins/concepts/resource-limits-and-performance-optimization",
  ),
  assumed(
    "payload-is-the-body",
    "What is weighed is the JSON text of the batch in UTF-8, 5 MB being 5·1024·1024 bytes.",
    "the limit is documented, what counts is not",
  ),
  documented(
    "events-of-own-changes",
    "An add-in is told of its own changes too; triggerSource says ThisLocalAddin.",
    "learn.microsoft.com/javascript/api/excel/excel.worksheetchangedeventargs",
  ),
  assumed(
    "events-without-details",
    "details is never given; Excel gives it for a single cell only.",
    "an add-in must do without it anyway",
  ),
  reported(
    "focus-stays-in-the-pane",
    "A range selected by an add-in is shown without taking the keyboard from the pane.",
    "OfficeDev/office-js#2576",
  ),
  documented(
    "events-of-co-authors",
    "A co-author's change raises the event with source Remote.",
    "learn.microsoft.com/office/dev/add-ins/excel/co-authoring-in-excel-add-ins",
  ),
  assumed(
    "kept-ranges-follow",
    "A range kept between syncs follows its cells when others are inserted or deleted before it.",
    "Excel hands out references for that purpose",
  ),
  assumed(
    "rows-name-no-direction",
    "The event of inserted or deleted cells says which way others went; that of whole rows and columns does not.",
    "ChangeDirectionState is documented for cells; they can go two ways, rows and columns only one",
  ),
  reported(
    "add-ins-end-undo",
    "An add-in's change empties a person's undo and redo; from ExcelApi 1.20 most become steps of their own.",
    "OfficeDev/office-js#6170",
  ),
  documented(
    "undo-levels",
    "The last 100 actions can be undone.",
    "support.microsoft.com: Excel specifications and limits",
  ),
  documented(
    "cell-edit-mode",
    "While a cell is being typed in, a batch fails with InvalidOperationInCellEditMode unless it asks to wait.",
    "learn.microsoft.com/javascript/api/excel/excel.runoptions",
  ),
  assumed(
    "function-blanks-are-null",
    "A blank argument of a custom function arrives as null, and null in a result becomes 0.",
    "so on the web; older desktop builds send 0",
  ),
  assumed(
    "function-errors-pass-through",
    "A custom function that does not take errors is not called with one; the error is its result.",
    "allowErrorForDataTypeAny is documented, what happens without it is not",
  ),
];
