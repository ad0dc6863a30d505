/** Objects the client asks for by class name rather than from the workbook. */
import {
  addinInternalService,
  appRuntimePersistenceService,
  appRuntimeService,
} from "../objects/app-runtime";
import { customFunctions } from "../objects/custom-functions";
import { HostError, sentenceOf } from "../objects/errors";
import type { HostObject } from "../objects/object";
import type { Session } from "../objects/session";

const services: Readonly<Record<string, (self: { session: Session }) => HostObject>> = {
  "Microsoft.ExcelServices.CustomFunctions": customFunctions,
  "Microsoft.InternalService.AddinInternalService": addinInternalService,
  "Microsoft.AppRuntime.AppRuntimeService": appRuntimeService,
  "Microsoft.AppRuntime.AppRuntimePersistenceService": appRuntimePersistenceService,
};

/** The service of this class; ApiNotFound naming it when there is none. */
export function service(session: Session, className: string): HostObject {
  const found = Object.hasOwn(services, className) ? services[className] : undefined;
  if (found) return found({ session });
  session.noteUnknown(className);
  throw new HostError("ApiNotFound", `${sentenceOf("ApiNotFound")} ${className}`);
}
