/**
 * The one entry of the shared runtime: Excel loads this page for the pane and for the ribbon's commands alike.
 * It is kept small, so that commands and functions are answered at once; what people see is loaded after it.
 */
import { registerCommands } from "../commands/register";
import { firstSentences } from "../text/first-sentences";
import { languageOf } from "../text/language";
import { registerFunctions } from "../functions/register";
import { connectToHost } from "./host";

const host = await connectToHost();
if (host.kind === "excel") {
  registerCommands();
  registerFunctions(host.locale);
}
const language = languageOf(host.locale);
const [{ showPane }, sentences] = await Promise.all([
  import("./show-pane"),
  firstSentences(language),
]);
showPane(host, language, sentences);
