/**
 * Each member of Excel's object model that the stand-in has is declared with the requirement set it came with.
 * @types/office-js, generated from Microsoft's own documentation, says what that set is.
 */
import { readFileSync } from "node:fs";
import ts from "typescript";
import { definedClasses } from "../../../src/workbench/objects/object";
import "../../../src/workbench/objects/workbook";

type Sets = ReadonlyMap<string, string>;

/** The documented set of every member of Excel's classes: `Range.values` → `1.1`. */
function documentedSets(): { members: Sets; classes: Sets } {
  const file = require.resolve("@types/office-js/index.d.ts");
  const source = ts.createSourceFile(
    file,
    readFileSync(file, "utf8"),
    ts.ScriptTarget.Latest,
    true,
  );
  const members = new Map<string, string>();
  const classes = new Map<string, string>();
  for (const statement of source.statements) {
    if (!ts.isModuleDeclaration(statement) || statement.name.text !== "Excel") continue;
    if (!statement.body || !ts.isModuleBlock(statement.body)) continue;
    for (const declaration of statement.body.statements) {
      if (!ts.isClassDeclaration(declaration) || !declaration.name) continue;
      const className = declaration.name.text;
      const ofClass = setIn(declaration, source) ?? "1.1";
      classes.set(className, ofClass);
      for (const member of declaration.members) {
        if (!member.name) continue;
        const key = `${className}.${member.name.getText(source)}`;
        const since = setIn(member, source) ?? ofClass;
        if (!members.has(key)) members.set(key, since);
      }
    }
  }
  return { members, classes };
}

function setIn(node: ts.Node, source: ts.SourceFile): string | undefined {
  const [comment] = ts.getLeadingCommentRanges(source.text, node.getFullStart())?.slice(-1) ?? [];
  const text = comment && source.text.slice(comment.pos, comment.end);
  const [, name, version] = /\[Api set: (ExcelApi|ExcelApiOnline) (1\.\d+)/.exec(text || "") ?? [];
  return name === "ExcelApiOnline" ? "online" : version;
}

const camel = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);

/** Every member of every table with the set it is declared with, the client's own messages left out. */
const declared = [...definedClasses()].flatMap(([className, spec]) =>
  Object.entries({ ...spec.properties, ...spec.objects, ...spec.methods })
    .filter(([, { since }]) => since !== "internal")
    .map(([name, { since }]) => ({ member: `${className}.${camel(name)}`, since })),
);

const { members } = documentedSets();

test("every member the stand-in has is one of Excel's", () => {
  const invented = declared.filter(({ member }) => !members.has(member));
  expect(invented).toEqual([]);
});

test("every member is declared with the requirement set it came with", () => {
  const wrong = declared
    .map(({ member, since }) => ({ member, declared: since, documented: members.get(member) }))
    .filter((each) => each.declared !== each.documented);
  expect(wrong).toEqual([]);
});

test("the object model is there: a few hundred members", () => {
  expect(declared.length).toBeGreaterThan(250);
});
