/** What an add-in is told of its own changes. */
import { plain, put, until } from "../ask";
import type { Json, Probe } from "../probe";

const needs = { set: "ExcelApi", version: "1.14" };

export const events: readonly Probe[] = [
  {
    id: "event-of-own-change",
    behaviours: ["events-of-own-changes", "events-without-details"],
    asks: "What is an add-in told of a cell it has written itself?",
    needs,
    async ask({ context, sheet }) {
      const told: Json[] = [];
      const handler = sheet.onChanged.add((event) => {
        const { address, changeType, source, triggerSource, details } = event;
        told.push(plain([address, changeType, source, triggerSource, details]));
        return Promise.resolve();
      });
      await context.sync();
      put(sheet, "A1", [[1]]);
      await context.sync();
      await until(() => told.length > 0);
      handler.remove();
      await context.sync();
      return told;
    },
  },
  {
    id: "event-of-inserted-row",
    behaviours: ["events-of-own-changes"],
    asks: "What is an add-in told of a row it has inserted?",
    async ask({ context, sheet }) {
      const told: Json[] = [];
      const handler = sheet.onChanged.add(({ address, changeType }) => {
        told.push([address, changeType]);
        return Promise.resolve();
      });
      await context.sync();
      sheet.getRange("2:2").insert("Down");
      await context.sync();
      await until(() => told.length > 0);
      handler.remove();
      await context.sync();
      return told;
    },
  },
  {
    id: "event-of-shifted-cells",
    behaviours: ["rows-name-no-direction"],
    asks: "Which way do events say that others went, for inserted and deleted cells, rows and columns?",
    needs,
    async ask({ context, sheet }) {
      const told: Json[] = [];
      const handler = sheet.onChanged.add(({ changeType, changeDirectionState }) => {
        told.push(plain([changeType, changeDirectionState]));
        return Promise.resolve();
      });
      await context.sync();
      sheet.getRange("B2").insert("Right");
      sheet.getRange("B2").insert("Down");
      sheet.getRange("B2").delete("Left");
      sheet.getRange("B2").delete("Up");
      sheet.getRange("2:2").insert("Down");
      sheet.getRange("B:B").insert("Right");
      await context.sync();
      await until(() => told.length === 6);
      handler.remove();
      await context.sync();
      return told;
    },
  },
];
