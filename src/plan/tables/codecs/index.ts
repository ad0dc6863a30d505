/** Every kind of value a column may hold. */
export { activity, activityId } from "./activity";
export { area, areaNumber } from "./area";
export { areaList } from "./area-list";
export { byRow } from "./by-row";
export { count } from "./count";
export { date } from "./date";
export { kroner } from "./kroner";
export { percent, share } from "./percent";
export { chosenText, longText, text } from "./text";
export { word } from "./word";
export { year } from "./year";
export { yesNo } from "./yes-no";
