/** Objects the client asks for by class name rather than from the workbook. */
import { customFunctions } from "../objects/custom-functions";
import { HostError, sentenceOf } from "../objects/errors";
import type { HostObject } from "../objects/object";
import type { Session } from "../objects/session";

export function service(session: Session, className: string): HostObject {
  if (className === "Microsoft.ExcelServices.CustomFunctions") return customFunctions({ session });
  session.noteUnknown(className);
  throw new HostError("ApiNotFound", `${sentenceOf("ApiNotFound")} ${className}`);
}
