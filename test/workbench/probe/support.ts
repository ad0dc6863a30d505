/** The questions of `src/probe` put to the stand-in, through the real Office.js client. */
import metadata from "../../../src/workbench/probe/functions.json";
import { registerFunctions } from "../../../src/workbench/probe/functions";
import type { Asked } from "../../../src/workbench/probe/run";
import type { WorkbookModel } from "../../../src/workbench/engine/model";
import { createWorkbook } from "../../../src/workbench/engine/workbook";
import { officeInNode, type OfficeInNode } from "../../../src/workbench/node/office";
import type { ApiSet } from "../../../src/workbench/objects/api-set";
import { isSetAnnounced } from "../../../src/workbench/protocol/requirements";

export interface StandIn extends Asked {
  readonly model: WorkbookModel;
  readonly office: OfficeInNode;
}

export async function standIn(apiSet: ApiSet): Promise<StandIn> {
  const model = createWorkbook();
  const office = await officeInNode(model, {
    apiSet,
    functions: { namespace: "PROBE", metadata },
  });
  const { Excel, CustomFunctions } = office;
  return {
    model,
    office,
    run: (work) => Excel.run(work),
    isSetSupported: (name, version) => isSetAnnounced(name, version, apiSet),
    functions: registerFunctions((id, run) => {
      CustomFunctions.associate(id, run);
    }),
  };
}
