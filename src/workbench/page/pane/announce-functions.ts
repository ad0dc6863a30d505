/** Makes the add-in's worksheet functions known to the workbook, by the metadata built with the pane. */
import type { FunctionsMetadata } from "../../protocol/function-calls";
import type { Host } from "../../protocol/host";
import type { AddinManifest } from "../ribbon/read-manifest";

function isMetadata(value: unknown): value is FunctionsMetadata {
  return (
    typeof value === "object" &&
    value !== null &&
    "functions" in value &&
    Array.isArray(value.functions)
  );
}

export async function announceFunctions(
  host: Host,
  { namespace, functionsPath }: AddinManifest,
): Promise<void> {
  if (namespace === null || namespace === "" || functionsPath === null) return;
  const answer = await fetch(functionsPath);
  const metadata: unknown = answer.ok ? await answer.json() : null;
  if (isMetadata(metadata) && metadata.functions.length > 0) {
    host.functions.register(namespace, metadata);
  }
}
