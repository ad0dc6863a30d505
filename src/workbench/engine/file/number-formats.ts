/** Number formats that files know by number (ECMA-376 part 1, 18.8.30; dates as Excel shows them in en-US). */
const builtIn: readonly (readonly [id: number, code: string])[] = [
  [0, "General"],
  [1, "0"],
  [2, "0.00"],
  [3, "#,##0"],
  [4, "#,##0.00"],
  [9, "0%"],
  [10, "0.00%"],
  [11, "0.00E+00"],
  [12, "# ?/?"],
  [13, "# ??/??"],
  [14, "m/d/yyyy"],
  [15, "d-mmm-yy"],
  [16, "d-mmm"],
  [17, "mmm-yy"],
  [18, "h:mm AM/PM"],
  [19, "h:mm:ss AM/PM"],
  [20, "h:mm"],
  [21, "h:mm:ss"],
  [22, "m/d/yyyy h:mm"],
  [45, "mm:ss"],
  [46, "[h]:mm:ss"],
  [47, "mmss.0"],
  [48, "##0.0E+0"],
  [49, "@"],
];

/** Numbers whose meaning follows the regional settings: read as here, never written. */
const regional: readonly (readonly [id: number, code: string])[] = [
  [5, '#,##0 "kr.";-#,##0 "kr."'],
  [6, '#,##0 "kr.";[Red]-#,##0 "kr."'],
  [7, '#,##0.00 "kr.";-#,##0.00 "kr."'],
  [8, '#,##0.00 "kr.";[Red]-#,##0.00 "kr."'],
  [37, "#,##0;-#,##0"],
  [38, "#,##0;[Red]-#,##0"],
  [39, "#,##0.00;-#,##0.00"],
  [40, "#,##0.00;[Red]-#,##0.00"],
  [41, '_-* #,##0_-;-* #,##0_-;_-* "-"_-;_-@_-'],
  [42, '_-* #,##0 "kr."_-;-* #,##0 "kr."_-;_-* "-" "kr."_-;_-@_-'],
  [43, '_-* #,##0.00_-;-* #,##0.00_-;_-* "-"??_-;_-@_-'],
  [44, '_-* #,##0.00 "kr."_-;-* #,##0.00 "kr."_-;_-* "-"?? "kr."_-;_-@_-'],
];

export const codeOfBuiltIn: ReadonlyMap<number, string> = new Map([...builtIn, ...regional]);
export const builtInOfCode: ReadonlyMap<string, number> = new Map(
  builtIn.map(([id, code]) => [code, id]),
);
