/**
 * The one entry of the shared runtime: Excel loads this page for the pane and for the ribbon's commands alike.
 * It is kept small, so that a command is answered at once; what people see is loaded after it.
 */
import { registerCommands } from "../commands/register";
import { connectToHost } from "./host";

const host = await connectToHost();
if (host.kind === "excel") registerCommands();
const { showPane } = await import("./show-pane");
showPane(host);
