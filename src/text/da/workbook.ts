import type { SentencesOf } from "../../cells/message";
import type { ReportParams } from "../messages/report";
import type { Unread, UnreadParams } from "../messages/unread";
import { help } from "./help";
import { overview } from "./overview";

const dkk = (amount: number): string => amount.toLocaleString("da-DK");
const sheetCell = (at: { sheet: string; cell?: string | undefined }): string =>
  at.cell === undefined ? `Arket ${at.sheet}` : `${at.sheet}, celle ${at.cell}`;
const inColumn = (column?: string): string => (column === undefined ? "" : ` (${column})`);

const at = (problem: Unread): string => `${sheetCell(problem)}${inColumn(problem.column)}`;
const write = (problem: Unread, otherwise: string): string =>
  problem.suggestion === undefined ? otherwise : `Skriv ${problem.suggestion}.`;

/** What a cell holds. */
type Held = string | number | boolean;
const held = (content: Held): string => {
  if (content === "") return "ingenting";
  return typeof content === "number" ? dkk(content) : `»${String(content)}«`;
};

export const workbook = {
  help,
  /** The words of validation messages when something else than allowed is typed. */
  validation: {
    title: "Passer ikke her",
    list: (list: { header: string }): string =>
      `Vælg et af de ord, listen viser for ${list.header}.`,
    whole: (range: { min: number; max: number }): string =>
      `Skriv et helt tal fra ${dkk(range.min)} til ${dkk(range.max)}, uden tekst og uden kr.`,
    year: "Skriv et årstal med fire cifre.",
    percent: "Skriv en procent på højst 100, fx 10 %.",
    date: "Skriv en dato, fx 01-05-2013.",
  },
  /** Words on the generated sheets. */
  overview,
  areaTables: {
    sheet: "Områdetabeller",
    title: (area: { number: number }): string =>
      `Aktiviteter under indsatsområde ${String(area.number)} – økonomisk ramme`,
    empty: (area: { number: number }): string =>
      `Der er endnu ingen aktiviteter under indsatsområde ${String(area.number)}.`,
  },
  targetTable: {
    sheet: "Måltabel",
    title: (plan: { partnership: string | undefined }): string =>
      `Måltal for kriminaliteten i ${plan.partnership ?? "partnerskabet"}`,
    offence: "Gerningstype",
    baseline: (plan: { year: number | undefined }): string =>
      plan.year === undefined ? "Baseline" : `Baseline ${String(plan.year)}`,
    target: (plan: { year: number }): string => `Måltal ${String(plan.year)}`,
    empty: "Der er endnu ingen gerningstyper i planen.",
  },
  report: {
    sheetMade: (p) => `Arket ${p.sheet} er oprettet.`,
    tableMade: (p) => `Tabellen ${p.table} er oprettet på arket ${p.sheet}.`,
    columnRestored: (p) => `Kolonnen ${p.column} er sat ind på arket ${p.sheet}.`,
    rowsAdded: (p) => `${p.sheet}: ${dkk(p.rows)} ${p.rows === 1 ? "række" : "rækker"} tilføjet.`,
    tableWritten: (p) =>
      `${p.sheet} er skrevet med ${dkk(p.rows)} ${p.rows === 1 ? "række" : "rækker"}.`,
    nothingToDo: () => "Alt var på plads. Intet er ændret.",
    cellsRestored: (p) =>
      `${p.sheet}: ${dkk(p.cells)} ${p.cells === 1 ? "celle" : "celler"} er ført tilbage.`,
    rowsRemoved: (p) =>
      `${dkk(p.rows)} ${p.rows === 1 ? "række" : "rækker"} er fjernet igen fra arket ${p.sheet}.`,
    sheetRemoved: (p) => `Arket ${p.sheet} er fjernet igen.`,
    copyRemembered: (p) => `Kopien er husket med ${dkk(p.amounts)} beløb.`,
    cellsCorrected: (p) =>
      `${p.sheet}: ${dkk(p.cells)} ${p.cells === 1 ? "celle" : "celler"} er rettet.`,
    verdictKept: () => "Svaret er husket i projektmappen.",
    deviationExplained: (p) =>
      `Forklaringen står på arket ${p.sheet} og gælder, så længe tallet er det samme.`,
    cellsMarked: (p) =>
      p.cells === 0
        ? "Der er ingen celler at markere endnu. Nye kontrolpunkter bliver markeret, når der kontrolleres."
        : `${dkk(p.cells)} ${p.cells === 1 ? "celle" : "celler"} er markeret. Markeringen følger kontrollen, til den fjernes.`,
    marksRemoved: () => "Cellerne ser ud som før.",
    marksRestored: (p) => `${p.sheet}: markeringen er, som den var.`,
    callWritten: (p) => `${p.sheet}, celle ${p.cell}, regner nu med ${p.name}.`,
    findingsWritten: (p) =>
      `${p.sheet} er skrevet med ${dkk(p.findings)} ${p.findings === 1 ? "kontrolpunkt" : "kontrolpunkter"}.`,
    figuresWritten: (p) => `${p.sheet}: ${dkk(p.figures)} tal er skrevet.`,
    sourcesRecorded: (p) => `${p.sheet}: ${dkk(p.figures)} tal er noteret med kilde.`,
    sheetNameTaken: (p) =>
      `Projektmappen har allerede et ark, der hedder ${p.wanted}. Det er ikke rørt; planens ark hedder ${p.used}.`,
    tableNameTaken: (p) =>
      `Navnet ${p.wanted} bruges af en anden tabel. Den er ikke rørt; planens tabel hedder ${p.used}.`,
    nameTaken: (p) =>
      `Navnet ${p.wanted} er optaget i projektmappen. Det er ikke rørt; planen bruger ${p.used}.`,
    cellLeft: (p) => `${p.sheet}, celle ${p.cell}, er ændret siden og er ikke ført tilbage.`,
    figureReplaced: (p) =>
      `${p.sheet}, celle ${p.cell}: der stod ${held(p.was)}; nu står formlen der igen. Fortryd, hvis tallet skal blive.`,
    textReplaced: (p) =>
      `${p.sheet}, celle ${p.cell}: der stod ${held(p.was)}; nu er cellen tom. Fortryd, hvis teksten skal blive.`,
    contentReplaced: (p) =>
      `${p.sheet}, celle ${p.cell}: der stod ${held(p.was)}; nu står tabellens eget indhold der igen. Fortryd, hvis jeres skal blive.`,
    removedWithRow: (p) =>
      `${p.sheet}: ${held(p.was)} stod i celle ${p.cell} og er væk, fordi tabellen er blevet mindre. Fortryd, hvis det skal blive.`,
    moreReplaced: (p) =>
      p.count === 1
        ? `${p.sheet}: 1 celle mere, som er skrevet af jer, er erstattet. Fortryd, hvis den skal blive.`
        : `${p.sheet}: ${dkk(p.count)} celler mere, som er skrevet af jer, er erstattet. Fortryd, hvis de skal blive.`,
    rowsLeft: (p) =>
      `Rækker på arket ${p.sheet} kan ikke skelnes fra jeres egne og er blevet stående. Slet dem selv, hvis de skal væk.`,
    unreadCells: (p) =>
      p.count === 1
        ? `1 celle skal ses efter: ${p.sheet}, celle ${p.cell}. Ret den, og opdatér oversigten.`
        : `${dkk(p.count)} celler skal ses efter. Den første er ${p.sheet}, celle ${p.cell}. Ret dem, og opdatér oversigten.`,
    areaTableLeft: (p) =>
      `Indsatsområde ${String(p.area)} er ikke længere i planen. Dets tabel på arket ${p.sheet} er ikke rørt; slet den selv.`,
    noSheets: () => "Projektmappen har ingen tryghedsplan. Vælg først Opret plan.",
    noYears: (p) =>
      `Planen har ingen år. Skriv Periode fra og Periode til på arket ${p.sheet}, og vælg Reparér ark.`,
    repairFirst: (p) =>
      `${p.column} mangler på arket ${p.sheet}, så oversigten kan ikke regnes ud. Vælg Reparér ark, og prøv igen.`,
    noRoom: (p) =>
      `Kolonnen ${p.column} mangler på arket ${p.sheet}, og der er ikke plads til den. Flyt det, der står til højre for tabellen, og prøv igen.`,
    protectedSheet: (p) =>
      `Arket ${p.sheet} er beskyttet. Fjern beskyttelsen under Gennemse, og prøv igen.`,
    changedSincePreview: (p) =>
      `${p.sheet}, celle ${p.cell}, er ændret, siden forslaget blev vist. Intet er skrevet. Hent forslaget igen.`,
    movedSincePreview: (p) =>
      `En tabel på arket ${p.sheet} er flyttet eller fjernet, siden forslaget blev vist. Intet er skrevet. Hent forslaget igen.`,
    changedMeanwhile: (p) =>
      `${p.sheet}, celle ${p.cell}, blev ændret imens: der stod ${held(p.was)}, nu ${held(p.now)}.`,
    movedMeanwhile: (p) => `En tabel på arket ${p.sheet} blev flyttet eller ændret imens.`,
    takenBack: () => "Det skrevne er taget tilbage. Se efter, og prøv igen.",
    typedSince: (p) =>
      `Fortryd fjerner ${dkk(p.cells)} ${p.cells === 1 ? "celle" : "celler"}, som er skrevet på arket ${p.sheet} siden. Intet er fortrudt.`,
    holdsNoFigure: (p) =>
      `${p.sheet}, celle ${p.cell}, indeholder noget, der ikke er et tal. Intet er skrevet. Ret eller tøm cellen, og prøv igen.`,
    cellBeingEdited: () =>
      "Excel er ved at redigere en celle. Tryk Enter eller Esc i arket, og prøv igen.",
    readOnly: () =>
      "Projektmappen kan kun læses. Åbn den til redigering, eller gem en kopi, og prøv igen.",
    tooLarge: () =>
      "Der er for meget at skrive på én gang for Excel. Prøv igen i Excel på computeren.",
    busy: () => "Excel er optaget. Vent lidt, og prøv igen.",
    gone: () => "Et ark eller en tabel er fjernet undervejs. Vælg Reparér ark, og prøv igen.",
    tooOld: (p) =>
      `Denne udgave af Excel mangler noget, tilføjelsen bruger (${p.code}). Opdatér Excel, eller brug Excel på nettet.`,
    refusedByExcel: (p) =>
      `Excel afviste ændringen (${p.code}). Prøv igen; sker det igen, så gem og åbn projektmappen på ny.`,
    nothingChanged: () => "Projektmappen er, som den var.",
    idsForgotten: () =>
      "Alt er skrevet, men arkenes kendemærker er ikke gemt. Vælg Reparér ark, før du omdøber ark eller kolonner.",
    partlyDone: (p) =>
      `Excel stoppede undervejs: ${dkk(p.done)} af ${dkk(p.of)} dele er skrevet helt. Prøv igen: resten bliver skrevet, og intet bliver dobbelt.`,
  } satisfies SentencesOf<ReportParams>,
  /** A cell, column or sheet that could not be read as what it should be. */
  unread: {
    sheetMissing: (p) => `Arket ${p.text} mangler. Vælg Reparér ark.`,
    tableMissing: (p) => `Tabellen ${p.text} mangler på arket ${p.sheet}. Vælg Reparér ark.`,
    columnMissing: (p) =>
      `Kolonnen ${p.text} mangler på arket ${p.sheet}. Vælg Reparér ark, eller giv kolonnen sit navn tilbage.`,
    textNumber: (p) =>
      `${at(p)}: »${p.text}« er tekst, så formlerne ikke kan regne med det. ${write(p, "Skriv tallet igen.")}`,
    strayPoint: (p) =>
      `${at(p)}: »${p.text}« har et punktum for meget, så formlerne ikke kan regne med det. ${write(p, "Skriv tallet igen.")}`,
    ambiguousNumber: (p) =>
      `${at(p)}: »${p.text}« kan læses på flere måder og er ikke talt med. ${p.suggestion === undefined ? "Skriv tallet igen." : `Skriv ${p.suggestion}, hvis det er det, der menes.`}`,
    notANumber: (p) => `${at(p)}: »${p.text}« er ikke et tal. Skriv et helt tal.`,
    negative: (p) => `${at(p)}: ${p.text} er negativt. Skriv et tal, der er 0 eller mere.`,
    decimals: (p) => `${at(p)}: ${p.text} har decimaler. Skriv et helt tal.`,
    outOfRange: (p) => `${at(p)}: ${p.text} er for stort. Ret tallet.`,
    errorValue: (p) => `${at(p)} viser fejlen ${p.text}. Ret formlen, eller skriv værdien.`,
    notAYear: (p) =>
      `${at(p)}: »${p.text}« er ikke et årstal. ${write(p, "Skriv fire cifre, fx 2013.")}`,
    notADate: (p) =>
      `${at(p)}: »${p.text}« er ikke en dato. ${write(p, "Skriv en dato, fx 01-05-2013.")}`,
    notYesNo: (p) => `${at(p)}: »${p.text}« er hverken Ja eller Nej. Vælg et af dem.`,
    notAWord: (p) =>
      `${at(p)}: »${p.text}« er ikke på listen. ${write(p, "Vælg et ord fra listen.")}`,
    notAPercent: (p) =>
      `${at(p)}: »${p.text}« er ikke en procent på højst 100. ${write(p, "Skriv fx 10 %.")}`,
    notAreas: (p) =>
      `${at(p)}: »${p.text}« kan ikke læses som områder. ${write(p, "Skriv numre med komma imellem, fx 1, 5, eller Alle.")}`,
    requiredBlank: (p) => `${at(p)} er tom. Udfyld den.`,
    duplicateKey: (p) =>
      `${at(p)}: ${p.text} står på flere rækker. Slet den ene, eller giv den et andet navn.`,
    unknownArea: (p) => `${at(p)}: indsatsområde ${p.text} findes ikke på arket Indsatsområder.`,
    unknownActivity: (p) => `${at(p)}: aktiviteten »${p.text}« findes ikke på arket Aktiviteter.`,
  } satisfies SentencesOf<UnreadParams>,
};
