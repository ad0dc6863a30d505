/** What is pasted, as rows of texts: from tab-separated text or from the first HTML table. */

/** Rows of what tab-separated text holds; a cell in quotation marks may hold tabs and line breaks. */
export function rowsOfText(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = "";
  let quoted = false;
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at] ?? "";
    if (quoted) {
      if (sign === '"' && text[at + 1] === '"') {
        cell += '"';
        at += 1;
      } else if (sign === '"') quoted = false;
      else if (sign !== "\r") cell += sign;
    } else if (sign === '"' && cell === "" && closes(text, at + 1)) quoted = true;
    else if (sign === "\t") {
      row.push(cell);
      cell = "";
    } else if (sign === "\n") {
      row.push(cell);
      rows.push(row);
      row = [];
      cell = "";
    } else if (sign !== "\r") cell += sign;
  }
  if (cell !== "" || row.length > 0) rows.push([...row, cell]);
  return rows;
}

/** A quotation mark opens a quoted cell only if another one closes it at a cell's end. */
function closes(text: string, from: number): boolean {
  return /"(?=[\t\r\n]|$)/.test(text.slice(from).replaceAll('""', "  "));
}

/** Rows of the first table in the HTML; null when there is none. Nothing in it is run or loaded. */
export function rowsOfHtml(html: string): string[][] | null {
  const table = new DOMParser().parseFromString(html, "text/html").querySelector("table");
  if (!table) return null;
  const rows: string[][] = [];
  [...table.rows].forEach((tableRow, down) => {
    const row = (rows[down] ??= []);
    let right = 0;
    for (const cell of tableRow.cells) {
      while (row[right] !== undefined) right += 1;
      for (let below = 0; below < Math.max(1, cell.rowSpan); below += 1) {
        for (let beside = 0; beside < Math.max(1, cell.colSpan); beside += 1) {
          const there = (rows[down + below] ??= []);
          there[right + beside] = below === 0 && beside === 0 ? cellText(cell) : "";
        }
      }
      right += cell.colSpan;
    }
  });
  return rows.map((row) => Array.from(row, (cell: string | undefined) => cell ?? ""));
}

/** A cell's text as it is read: white space folded, a line break where the HTML has one. */
function cellText(cell: HTMLElement): string {
  const parts: string[] = [];
  const walk = (node: Node) => {
    if (node instanceof Text) parts.push(node.data.replace(/[ \t\r\n]+/g, " "));
    else if (node instanceof HTMLBRElement) parts.push("\n");
    else if (node instanceof HTMLElement && !/^(SCRIPT|STYLE)$/.test(node.tagName)) {
      if (/^(P|DIV|LI)$/.test(node.tagName) && parts.join("").trim() !== "") parts.push("\n");
      node.childNodes.forEach(walk);
    }
  };
  walk(cell);
  return parts
    .join("")
    .split("\n")
    .map((line) => line.replace(/^ +| +$/g, ""))
    .join("\n")
    .trim();
}
