/**
 * The one entry of the shared runtime: Excel loads this page for the pane and for the ribbon's commands alike.
 * It is kept small, so that a command is answered at once; what people see is loaded after it.
 */
import { registerCommands } from "../commands/register";
import { firstSentences } from "../text/first-sentences";
import { languageOf } from "../text/language";
import { connectToHost } from "./host";

const host = await connectToHost();
if (host.kind === "excel") registerCommands();
const language = languageOf(host.locale);
const [{ showPane }, sentences] = await Promise.all([
  import("./show-pane"),
  firstSentences(language),
]);
showPane(host, language, sentences);
