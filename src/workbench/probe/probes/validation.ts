/** Rules and help of cells, read back. */
import { plain, put, refusal } from "../ask";
import type { Probe } from "../probe";

export const validation: readonly Probe[] = [
  {
    id: "validation-rule-list",
    behaviours: [],
    asks: "How does a list's rule read back, written as texts and as a formula?",
    async ask({ context, sheet }) {
      const texts = sheet.getRange("A1").dataValidation;
      const formula = sheet.getRange("B1").dataValidation;
      texts.rule = { list: { inCellDropDown: true, source: "Lys,Skole" } };
      formula.rule = { list: { inCellDropDown: true, source: "=$D$1:$D$3" } };
      await context.sync();
      texts.load("rule, type");
      formula.load("rule, type");
      await context.sync();
      return [texts.type, plain(texts.rule), formula.type, plain(formula.rule)];
    },
  },
  {
    id: "validation-rule-number",
    behaviours: [],
    asks: "How does the rule for whole numbers read back, and are blanks ignored?",
    async ask({ context, sheet }) {
      const rule = sheet.getRange("A1").dataValidation;
      rule.rule = { wholeNumber: { formula1: 0, formula2: 100, operator: "Between" } };
      await context.sync();
      rule.load("rule, type, ignoreBlanks");
      await context.sync();
      return [rule.type, plain(rule.rule), rule.ignoreBlanks];
    },
  },
  {
    id: "validation-prompt",
    behaviours: [],
    asks: "How do help and warning read back, and do they stay when the rule is set anew?",
    async ask({ context, sheet }) {
      const held = sheet.getRange("A1").dataValidation;
      held.rule = { custom: { formula: "=A1>0" } };
      held.prompt = { showPrompt: true, title: "Beløb", message: "I hele kroner." };
      held.errorAlert = { showAlert: true, style: "Warning", title: "Nej", message: "Et tal." };
      await context.sync();
      held.rule = { custom: { formula: "=A1>1" } };
      await context.sync();
      held.load("rule, prompt, errorAlert");
      await context.sync();
      return [plain(held.rule), plain(held.prompt), plain(held.errorAlert)];
    },
  },
  {
    id: "validation-prompt-too-long",
    behaviours: [],
    asks: "What is said to a help text of 256 characters?",
    async ask({ context, sheet }) {
      const held = sheet.getRange("A1").dataValidation;
      held.rule = { custom: { formula: "=TRUE" } };
      held.prompt = { showPrompt: true, title: "", message: "x".repeat(256) };
      return refusal(context);
    },
  },
  {
    id: "validation-replaced",
    behaviours: ["validation-replaced"],
    asks: "Which rules have three cells after the middle one was given another?",
    async ask({ context, sheet }) {
      sheet.getRange("A1:A3").dataValidation.rule = { custom: { formula: "=TRUE" } };
      await context.sync();
      sheet.getRange("A2").dataValidation.rule = {
        wholeNumber: { formula1: 1, operator: "GreaterThan" },
      };
      const held = ["A1", "A2", "A3", "A1:A3"].map((at) => sheet.getRange(at).dataValidation);
      for (const each of held) each.load("type");
      await context.sync();
      return held.map(({ type }) => type);
    },
  },
  {
    id: "validation-of-written-values",
    behaviours: [],
    asks: "Can an add-in write what the rule forbids, and is the cell then invalid?",
    async ask({ context, sheet }) {
      const held = sheet.getRange("A1").dataValidation;
      held.rule = { wholeNumber: { formula1: 1, operator: "GreaterThan" } };
      await context.sync();
      put(sheet, "A1", [[0]]);
      const refused = await refusal(context);
      held.load("valid");
      await context.sync();
      return [refused, held.valid];
    },
  },
];
