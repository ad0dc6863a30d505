/**
 * What the pane says of each of its actions: while it is under way, when it is done, and when it could not be done. The
 * key is the action's own, as its file in `src/taskpane/actions` has it.
 */
export const actions = {
  open: {
    busy: "Ser på projektmappen …",
    done: "Projektmappen er læst",
    failed: "Projektmappen kunne ikke læses",
  },
  create: {
    busy: "Opretter planens ark …",
    done: "Planen er oprettet",
    failed: "Planen blev ikke oprettet",
  },
  example: {
    busy: "Henter eksemplet …",
    done: "Eksemplet er hentet",
    failed: "Eksemplet blev ikke hentet",
  },
  repair: {
    busy: "Reparerer arkene …",
    done: "Arkene er repareret",
    failed: "Arkene blev ikke repareret",
  },
  write: {
    busy: "Skriver oversigten …",
    done: "Oversigten er skrevet",
    failed: "Oversigten blev ikke skrevet",
  },
  copy: {
    busy: "Gemmer, hvad der er kopieret …",
    done: "Oversigten er kopieret. Sæt den ind i Word.",
    failed: "Oversigten blev ikke kopieret",
  },
  undo: {
    busy: "Fortryder …",
    done: "Ændringen er fortrudt",
    failed: "Ændringen blev ikke fortrudt",
  },
  goTo: {
    busy: "Finder cellen …",
    done: "Cellen er valgt",
    failed: "Cellen kunne ikke vises",
  },
  fix: {
    busy: "Retter …",
    done: "Rettelsen er skrevet",
    failed: "Rettelsen blev ikke skrevet",
  },
  explain: {
    busy: "Gemmer forklaringen …",
    done: "Forklaringen er gemt",
    failed: "Forklaringen blev ikke gemt",
  },
  judge: {
    busy: "Gemmer svaret …",
    done: "Svaret er gemt",
    failed: "Svaret blev ikke gemt",
  },
  mark: {
    busy: "Markerer cellerne …",
    done: "Cellerne er markeret",
    failed: "Cellerne blev ikke markeret",
  },
  unmark: {
    busy: "Fjerner markeringen …",
    done: "Markeringen er fjernet",
    failed: "Markeringen blev ikke fjernet",
  },
  report: {
    busy: "Skriver kontrolrapporten …",
    done: "Kontrolrapporten er skrevet",
    failed: "Kontrolrapporten blev ikke skrevet",
  },
  figures: {
    busy: "Skriver tallene …",
    done: "Tallene er skrevet",
    failed: "Tallene blev ikke skrevet",
  },
  sources: {
    busy: "Noterer kilden …",
    done: "Kilden er noteret",
    failed: "Kilden blev ikke noteret",
  },
  insert: {
    busy: "Skriver formlen …",
    done: "Formlen er skrevet",
    failed: "Formlen blev ikke skrevet",
  },
};
