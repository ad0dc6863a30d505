/** What a workbook keeps besides its cells, read back. */
import { plain } from "../ask";
import { mark, markedNamespace, type Probe } from "../probe";

export const keptThings: readonly Probe[] = [
  {
    id: "setting-read-back",
    behaviours: [],
    asks: "Which of a text, a number, an object and null does a setting keep?",
    async ask({ context }) {
      const { settings } = context.workbook;
      const values = ["tekst", 1.5, { a: [1, null], b: "å" }, null];
      const kept = values.map((value, index) => settings.add(`${mark}${index}`, value));
      await context.sync();
      for (const each of kept) each.load("value");
      await context.sync();
      return kept.map(({ value }) => plain(value));
    },
  },
  {
    id: "custom-xml-read-back",
    behaviours: [],
    asks: "Is custom XML kept to the letter, and found by its namespace?",
    async ask({ context }) {
      const { customXmlParts } = context.workbook;
      const part = customXmlParts.add(
        `<plan xmlns="${markedNamespace}"><a b="1"> Ålborg &amp; co. </a></plan>`,
      );
      const xml = part.getXml();
      const count = customXmlParts.getByNamespace(markedNamespace).getCount();
      await context.sync();
      return [resultOf(xml), resultOf(count)];
    },
  },
  {
    id: "conditional-format-read-back",
    behaviours: [],
    asks: "How does a conditional format's formula read back, and how many has a cell within?",
    async ask({ context, sheet }) {
      const made = sheet.getRange("A1:A3").conditionalFormats.add("Custom");
      made.custom.rule.formula = "=$A1>1.5";
      made.custom.format.fill.color = "#FF0000";
      await context.sync();
      const { custom } = made;
      custom.rule.load("formula");
      custom.format.fill.load("color");
      const count = sheet.getRange("A2").conditionalFormats.getCount();
      await context.sync();
      return [custom.rule.formula, custom.format.fill.color, resultOf(count)];
    },
  },
  {
    id: "page-layout-read-back",
    behaviours: [],
    asks: "How do a new sheet's orientation and zoom read, and how one page wide?",
    async ask({ context, sheet }) {
      const { pageLayout } = sheet;
      pageLayout.load("orientation, zoom");
      await context.sync();
      const before = plain([pageLayout.orientation, pageLayout.zoom]);
      pageLayout.orientation = "Landscape";
      pageLayout.zoom = { horizontalFitToPages: 1 };
      await context.sync();
      pageLayout.load("orientation, zoom");
      await context.sync();
      return [before, plain([pageLayout.orientation, pageLayout.zoom])];
    },
  },
];

const resultOf = <T>(result: OfficeExtension.ClientResult<T>): T => result.value;
