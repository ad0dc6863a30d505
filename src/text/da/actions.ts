/**
 * What the pane says of each of its actions: while it is under way, when it is done, and when it could not be done. The
 * key is the action's own, as `src/taskpane/actions.ts` has it.
 */
import { outcomes } from "../outcomes";

export const actions = {
  open: outcomes(
    "Ser på projektmappen …",
    "Projektmappen er læst",
    "Projektmappen kunne ikke læses",
  ),
  create: outcomes("Opretter planens ark …", "Planen er oprettet", "Planen blev ikke oprettet"),
  example: outcomes("Henter eksemplet …", "Eksemplet er hentet", "Eksemplet blev ikke hentet"),
  repair: outcomes("Reparerer arkene …", "Arkene er repareret", "Arkene blev ikke repareret"),
  write: outcomes("Skriver oversigten …", "Oversigten er skrevet", "Oversigten blev ikke skrevet"),
  copy: outcomes(
    "Gemmer, hvad der er kopieret …",
    "Oversigten er kopieret. Sæt den ind i Word.",
    "Oversigten blev ikke kopieret",
  ),
  undo: outcomes("Fortryder …", "Ændringen er fortrudt", "Ændringen blev ikke fortrudt"),
  goTo: outcomes("Finder cellen …", "Cellen er valgt", "Cellen kunne ikke vises"),
  fix: outcomes("Retter …", "Rettelsen er skrevet", "Rettelsen blev ikke skrevet"),
  explain: outcomes("Gemmer forklaringen …", "Forklaringen er gemt", "Forklaringen blev ikke gemt"),
  judge: outcomes("Gemmer svaret …", "Svaret er gemt", "Svaret blev ikke gemt"),
  mark: outcomes("Markerer cellerne …", "Cellerne er markeret", "Cellerne blev ikke markeret"),
  unmark: outcomes(
    "Fjerner markeringen …",
    "Markeringen er fjernet",
    "Markeringen blev ikke fjernet",
  ),
  findings: outcomes(
    "Skriver kontrolrapporten …",
    "Kontrolrapporten er skrevet",
    "Kontrolrapporten blev ikke skrevet",
  ),
  figures: outcomes("Skriver tallene …", "Tallene er skrevet", "Tallene blev ikke skrevet"),
  sources: outcomes("Noterer kilden …", "Kilden er noteret", "Kilden blev ikke noteret"),
  insert: outcomes("Skriver formlen …", "Formlen er skrevet", "Formlen blev ikke skrevet"),
};
