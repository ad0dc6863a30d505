/** An activity by its id: its own, and where another row names it. */
import type { ActivityId } from "../../types";
import { toActivityId } from "../../units";
import type { Codec } from "../codec";
import { heldAsText, text } from "./text";

export const activityId: Codec<ActivityId> = {
  ...heldAsText,
  kind: "activityId",
  readCell: (cell) => {
    const { value, problem } = text.readCell(cell);
    const id = value === undefined ? undefined : toActivityId(value);
    return { ...(id !== undefined && { value: id }), ...(problem && { problem }) };
  },
  readText: toActivityId,
  write: (id) => ({ text: id }),
};

/** The id of an activity of the plan; people now and then write its name instead. */
export const activity: Codec<ActivityId> = {
  ...activityId,
  kind: "activity",
  list: "activities",
  resolve: (id, rows) => {
    const known = rows.activity(id);
    return known === undefined
      ? { value: id, unknown: [{ code: "unknownActivity", text: id }] }
      : { value: known, unknown: [] };
  },
};
