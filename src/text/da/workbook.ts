const dkk = (amount: number): string => amount.toLocaleString("da-DK");
const sheetCell = (at: { sheet: string; cell?: string | undefined }): string =>
  at.cell === undefined ? `Arket ${at.sheet}` : `${at.sheet}, celle ${at.cell}`;
const inColumn = (column?: string): string => (column === undefined ? "" : ` (${column})`);

/** What a sentence about a cell that could not be read needs to know. */
type Unread = {
  readonly sheet: string;
  readonly cell?: string | undefined;
  readonly column?: string | undefined;
  readonly text: string;
  readonly suggestion?: string | undefined;
};
const at = (problem: Unread): string => `${sheetCell(problem)}${inColumn(problem.column)}`;
const write = (problem: Unread, otherwise: string): string =>
  problem.suggestion === undefined ? otherwise : `Skriv ${problem.suggestion}.`;

export const workbook = {
  /** Help on each column, shown as a prompt in the cell: at most 255 characters. */
  help: {
    planSheet: "Planens egne oplysninger. Perioden afgør, hvilke år de andre ark har kolonner for.",
    fact: "Navnet på oplysningen. Ret kun værdien ved siden af.",
    factValue: "Udfyld værdien.",
    factPartnership: "Partnerskabets navn, som det skal stå i oversigtens titel.",
    factFrom: "Planens første år, fx 2013.",
    factTo: "Planens sidste år, fx 2016. Tilføjes et år, så vælg Reparér ark bagefter.",
    factBaselineYear: "Det år, kriminalitetens udvikling måles ud fra.",
    factPriceLevel: "Det pris- og lønniveau (p/l), beløbene er angivet i.",
    factTerritory: "Det område, planen dækker.",
    factAsOf: "Den dato, tallene er opgjort pr. Det, der ligger før den, regnes for fortid.",
    frameSheet:
      "Årets ramme i hele kroner. Afsat og Resterende regnes ud af beløbene på Finansiering.",
    frameYear: "Et år på hver række.",
    frameAmount: "Det beløb i hele kroner, der er til rådighed i året.",
    carriedOver: "Beløb i hele kroner overført fra tidligere år.",
    granted: "Beregnet: summen af årets beløb på Finansiering, uden bortfaldne aktiviteter.",
    remaining: "Beregnet: Ramme + Overført − Afsat.",
    basis: "Den beslutning eller aftale, rammen bygger på.",
    frameDate: "Datoen for bevillingen.",
    priceLevel: "Det pris- og lønniveau (p/l), rammen er angivet i.",
    areasSheet:
      "Planens indsatsområder. Ved siden af står forandringsteoriens resultater og effekter.",
    areaNumber: "Områdets nummer, som oversigten sorterer efter.",
    areaName: "Områdets fulde navn.",
    areaShortName: "Det korte navn, der bruges i tabeller.",
    areaTargetGroup: "Den målgruppe, området henvender sig til.",
    resultArea:
      "Numrene på de områder, resultatet hører til, fx 1 eller 1, 3. Skriv Alle for alle.",
    resultText: "Et resultat, der ventes.",
    effectArea: "Numrene på de områder, effekten hører til, fx 1 eller 1, 3. Skriv Alle for alle.",
    effectText: "En effekt på længere sigt.",
    activitiesSheet: "En række for hver aktivitet. Beløbene står på arket Finansiering.",
    activityId: "Et kort kendemærke, som er forskelligt for alle aktiviteter, fx A1.",
    activityArea: "Vælg nummeret på det indsatsområde, aktiviteten hører til.",
    activityName: "Aktivitetens overskrift i planen.",
    areaTableName: "Navnet i områdets tabel. Er feltet tomt, bruges overskriften.",
    overviewName: "Navnet i den samlede oversigt. Er feltet tomt, bruges overskriften.",
    description: "Kort beskrivelse af aktiviteten.",
    targetGroup: "Dem, aktiviteten er for.",
    schedule: "Tidsplanen i ord.",
    firstYear: "Det første år, aktiviteten løber.",
    lastYear: "Det sidste år, aktiviteten løber.",
    economy: "Økonomien i ord. Beløb og år skal passe med arket Finansiering.",
    responsible: "Den eller de ansvarlige.",
    otherAreas: "Numrene på andre områder, aktiviteten støtter, fx 1, 5. Skriv Alle for alle.",
    objectives: "De målsætninger, aktiviteten bidrager til.",
    totalCost: "Hvad aktiviteten koster i alt i hele kroner, uanset hvem der betaler.",
    financedByOthers: "Vælg Ja, når andre betaler hele aktiviteten.",
    sharedPost: "Navnet på en stilling, der deles med en anden aktivitet.",
    activityStatus: "Vælg en status. En bortfalden aktivitet tæller ikke med.",
    fundingSheet:
      "Det beløb i hele kroner, hver aktivitet får hvert år. Lad året stå tomt, når der ingen penge er.",
    fundingId: "Vælg aktivitetens id fra arket Aktiviteter.",
    fundingActivity: "Beregnet: aktivitetens navn fra arket Aktiviteter.",
    fundingStatus: "Beregnet: aktivitetens status fra arket Aktiviteter.",
    fundingAmount:
      "Årets beløb i hele kroner, fx 450.000. Lad cellen stå tom, når der ingen penge er.",
    fundingTotal: "Beregnet: summen af alle årene.",
    coFundingSheet: "Penge og naturalier fra andre end partnerskabet. De tæller ikke med i rammen.",
    coFundingActivity: "Vælg aktivitetens id fra arket Aktiviteter.",
    coFundingSource: "Hvem der giver støtten.",
    coFundingAmount: "Beløbet i hele kroner. Lad cellen stå tom ved naturalier.",
    coFundingStatus: "Vælg, hvor langt ansøgningen er.",
    coFundingCondition: "Det, støtten er betinget af.",
    answerBy: "Den dato, der senest ventes svar.",
    deliverablesSheet: "Det, hver aktivitet skal levere, år for år.",
    deliverableActivity: "Vælg aktivitetens id fra arket Aktiviteter.",
    deliverableYear: "Det år, der skal leveres.",
    deliverableText: "Det, der skal leveres.",
    deliverableGoal: "Det antal, der mindst skal nås.",
    deliverableAchieved: "Det antal, der er nået.",
    deliverableStatus: "Hvor langt leverancen er.",
    targetPercentsSheet:
      "Hvor meget antallet af anmeldelser skal være faldet hvert år i forhold til baseline.",
    percentYear: "Et år på hver række.",
    reduction:
      "Faldet i forhold til baseline, fx 10 %. Procenterne lægges ikke sammen fra år til år.",
    crimeSheet: "Anmeldelser og måltal. Måltal, målopfyldelse og status regnes ud.",
    offence: "Gerningstypen, fx Indbrud.",
    targetKind:
      "Reduktion følger Målprocenter, Fast tal skriver du selv, Fastholdes er lig baseline.",
    baseline: "Antal anmeldelser i baselineåret.",
    target: "Beregnet af baseline og Målprocenter. Ved Fast tal skriver du tallet oven i formlen.",
    reported: "Antal anmeldelser i året. Lad cellen stå tom, til tallet er kendt.",
    latestYear: "Beregnet: det seneste år, der er tal for.",
    latestCount: "Beregnet: anmeldelser i det seneste år med tal.",
    latestTarget: "Beregnet: måltallet for det seneste år med tal.",
    achievement: "Beregnet: hvor stor en del af vejen fra baseline til årets måltal, der er nået.",
    finalAchievement:
      "Beregnet: hvor stor en del af vejen fra baseline til slutårets måltal, der er nået.",
    crimeStatus: "Beregnet ud fra det seneste år med tal.",
    safetyIndexSheet: "Tryghedsindeksets niveau for distriktet, år for år.",
    safetyYear: "Det år, indekset gælder.",
    district: "Distriktets navn eller nummer.",
    safetyLevel: "Vælg et ord fra skalaen på arket Lister.",
    safetySource: "Hvor tallet kommer fra.",
    explainedSheet:
      "Afvigelser, som nogen har forklaret. En forklaring gælder, så længe tallet er det samme.",
    explainedCheck: "Den kontrol, der fandt afvigelsen.",
    explainedSubject: "Hvad kontrollen handler om.",
    explainedValue: "Det, der stod, og det beregnede, da afvigelsen blev forklaret.",
    explainedReason: "Hvorfor tallet er rigtigt alligevel.",
    explainedInitials: "Hvem der har forklaret afvigelsen.",
    explainedDate: "Hvornår den blev forklaret.",
    reportsSheet:
      "Hvor tallene på Kriminalitet er hentet. Hver ændring er en ny række, så det gamle tal kan ses.",
    reportOffence: "Gerningstypen, som den hedder på arket Kriminalitet.",
    reportYear: "Det år, anmeldelserne gælder.",
    reportCount: "Antallet af anmeldelser i året, som det blev oplyst.",
    reportDrawn: "Den dato, tallet er trukket hos politiet.",
    reportSource: "Hvor tallet er hentet, fx Politiets register over anmeldelser.",
    reportProvisional: "Vælg Ja, når tallet er foreløbigt og kan blive ændret.",
    reportReplaces: "Det tal, der stod på Kriminalitet før dette.",
    reportParts:
      "De tal, antallet er lagt sammen af, fx Vold 39 + Trusler 20, eller årets kvartaler.",
    listsSheet: "De ord, der kan vælges mellem. Kun Tryghedsskala kan ændres.",
    fixedList: "Ordene er faste og bruges af formlerne.",
    safetyScale: "Skalaens ord, det mindste behov først. Kan ændres.",
  },
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
  overview: {
    /** The heading of the areas where there is no room for the word. */
    narrowArea: "Omr.",
    sheet: "Oversigt",
    title: (plan: { partnership: string | undefined; year: number }): string =>
      `Oversigt over aktiviteter i ${plan.partnership ?? "partnerskabet"} i ${String(plan.year)} og frem`,
    area: "Indsatsområde",
    activity: "Aktivitet",
    financing: (year: { year: number }): string => `Finansiering ${String(year.year)}`,
    total: "I alt",
    remaining: "Resterende beløb pr. år",
    empty: "Der er endnu ingen aktiviteter i planen.",
    gone: "Findes ikke længere",
  },
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
    sheetMade: (p: { sheet: string }): string => `Arket ${p.sheet} er oprettet.`,
    tableMade: (p: { sheet: string; table: string }): string =>
      `Tabellen ${p.table} er oprettet på arket ${p.sheet}.`,
    columnRestored: (p: { sheet: string; column: string }): string =>
      `Kolonnen ${p.column} er sat ind på arket ${p.sheet}.`,
    rowsAdded: (p: { sheet: string; rows: number }): string =>
      `${p.sheet}: ${dkk(p.rows)} ${p.rows === 1 ? "række" : "rækker"} tilføjet.`,
    tableWritten: (p: { sheet: string; rows: number }): string =>
      `${p.sheet} er skrevet med ${dkk(p.rows)} ${p.rows === 1 ? "række" : "rækker"}.`,
    nothingToDo: (_: object): string => "Alt var på plads. Intet er ændret.",
    cellsRestored: (p: { sheet: string; cells: number }): string =>
      `${p.sheet}: ${dkk(p.cells)} ${p.cells === 1 ? "celle" : "celler"} er ført tilbage.`,
    sheetRemoved: (p: { sheet: string }): string => `Arket ${p.sheet} er fjernet igen.`,
    copyRemembered: (p: { amounts: number }): string =>
      `Kopien er husket med ${dkk(p.amounts)} beløb.`,
    cellsMended: (p: { sheet: string; cells: number }): string =>
      `${p.sheet}: ${dkk(p.cells)} ${p.cells === 1 ? "celle" : "celler"} er rettet.`,
    verdictKept: (): string => "Svaret er husket i projektmappen.",
    deviationExplained: (p: { sheet: string }): string =>
      `Forklaringen står på arket ${p.sheet} og gælder, så længe tallet er det samme.`,
    cellsMarked: (p: { cells: number }): string =>
      p.cells === 0
        ? "Der er ingen celler at markere endnu. Nye kontrolpunkter bliver markeret, når der kontrolleres."
        : `${dkk(p.cells)} ${p.cells === 1 ? "celle" : "celler"} er markeret. Markeringen følger kontrollen, til den fjernes.`,
    marksRemoved: (): string => "Cellerne ser ud som før.",
    marksRestored: (p: { sheet: string }): string => `${p.sheet}: markeringen er, som den var.`,
    callWritten: (p: { sheet: string; cell: string; name: string }): string =>
      `${p.sheet}, celle ${p.cell}, regner nu med ${p.name}.`,
    reportWritten: (p: { sheet: string; findings: number }): string =>
      `${p.sheet} er skrevet med ${dkk(p.findings)} ${p.findings === 1 ? "kontrolpunkt" : "kontrolpunkter"}.`,
    figuresWritten: (p: { sheet: string; figures: number }): string =>
      `${p.sheet}: ${dkk(p.figures)} tal er skrevet.`,
    sourcesRecorded: (p: { sheet: string; figures: number }): string =>
      `${p.sheet}: ${dkk(p.figures)} tal er noteret med kilde.`,
    sheetNameTaken: (p: { wanted: string; used: string }): string =>
      `Projektmappen har allerede et ark, der hedder ${p.wanted}. Det er ikke rørt; planens ark hedder ${p.used}.`,
    tableNameTaken: (p: { wanted: string; used: string }): string =>
      `Navnet ${p.wanted} bruges af en anden tabel. Den er ikke rørt; planens tabel hedder ${p.used}.`,
    nameTaken: (p: { wanted: string; used: string }): string =>
      `Navnet ${p.wanted} er optaget i projektmappen. Det er ikke rørt; planen bruger ${p.used}.`,
    cellLeft: (p: { sheet: string; cell: string }): string =>
      `${p.sheet}, celle ${p.cell}, er ændret siden og er ikke ført tilbage.`,
    sheetLeft: (p: { sheet: string }): string =>
      `Arket ${p.sheet} er ændret siden og er ikke fjernet. Slet det selv, hvis det ikke skal bruges.`,
    notUndone: (p: { sheet: string }): string =>
      `Ændringerne på arket ${p.sheet} kan ikke fortrydes her. Se det efter, og slet det, der ikke skal bruges.`,
    unreadCells: (p: { count: number; sheet: string; cell: string }): string =>
      p.count === 1
        ? `1 celle skal ses efter: ${p.sheet}, celle ${p.cell}. Ret den, og opdatér oversigten.`
        : `${dkk(p.count)} celler skal ses efter. Den første er ${p.sheet}, celle ${p.cell}. Ret dem, og opdatér oversigten.`,
    areaTableLeft: (p: { sheet: string; area: number }): string =>
      `Indsatsområde ${String(p.area)} er ikke længere i planen. Dets tabel på arket ${p.sheet} er ikke rørt; slet den selv.`,
    noSheets: (_: object): string => "Projektmappen har ingen tryghedsplan. Vælg først Opret plan.",
    noYears: (p: { sheet: string }): string =>
      `Planen har ingen år. Skriv Periode fra og Periode til på arket ${p.sheet}, og vælg Reparér ark.`,
    repairFirst: (p: { sheet: string; column: string }): string =>
      `${p.column} mangler på arket ${p.sheet}, så oversigten kan ikke regnes ud. Vælg Reparér ark, og prøv igen.`,
    noRoom: (p: { sheet: string; column: string }): string =>
      `Kolonnen ${p.column} mangler på arket ${p.sheet}, og der er ikke plads til den. Flyt det, der står til højre for tabellen, og prøv igen.`,
    protectedSheet: (p: { sheet: string }): string =>
      `Arket ${p.sheet} er beskyttet. Fjern beskyttelsen under Gennemse, og prøv igen.`,
    changedSincePreview: (p: { sheet: string; cell: string }): string =>
      `${p.sheet}, celle ${p.cell}, er ændret, siden forslaget blev vist. Intet er skrevet. Hent forslaget igen.`,
    holdsNoFigure: (p: { sheet: string; cell: string }): string =>
      `${p.sheet}, celle ${p.cell}, indeholder noget, der ikke er et tal. Intet er skrevet. Ret eller tøm cellen, og prøv igen.`,
    cellBeingEdited: (_: object): string =>
      "Excel er ved at redigere en celle. Tryk Enter eller Esc i arket, og prøv igen.",
    readOnly: (_: object): string =>
      "Projektmappen kan kun læses. Åbn den til redigering, eller gem en kopi, og prøv igen.",
    tooLarge: (_: object): string =>
      "Der er for meget at skrive på én gang for Excel. Prøv igen i Excel på computeren.",
    busy: (_: object): string => "Excel er optaget. Vent lidt, og prøv igen.",
    gone: (_: object): string =>
      "Et ark eller en tabel er fjernet undervejs. Vælg Reparér ark, og prøv igen.",
    tooOld: (p: { code: string }): string =>
      `Denne udgave af Excel mangler noget, tilføjelsen bruger (${p.code}). Opdatér Excel, eller brug Excel på nettet.`,
    refusedByExcel: (p: { code: string }): string =>
      `Excel afviste ændringen (${p.code}). Prøv igen; sker det igen, så gem og åbn projektmappen på ny.`,
    nothingChanged: (_: object): string => "Projektmappen er, som den var.",
    idsForgotten: (_: object): string =>
      "Alt er skrevet, men arkenes kendemærker er ikke gemt. Vælg Reparér ark, før du omdøber ark eller kolonner.",
    partlyDone: (p: { done: number; of: number }): string =>
      `Excel stoppede undervejs: ${dkk(p.done)} af ${dkk(p.of)} dele er skrevet helt. Prøv igen: resten bliver skrevet, og intet bliver dobbelt.`,
  },
  /** A cell, column or sheet that could not be read as what it should be. */
  unread: {
    sheetMissing: (p: Unread): string => `Arket ${p.text} mangler. Vælg Reparér ark.`,
    tableMissing: (p: Unread): string =>
      `Tabellen ${p.text} mangler på arket ${p.sheet}. Vælg Reparér ark.`,
    columnMissing: (p: Unread): string =>
      `Kolonnen ${p.text} mangler på arket ${p.sheet}. Vælg Reparér ark, eller giv kolonnen sit navn tilbage.`,
    textNumber: (p: Unread): string =>
      `${at(p)}: »${p.text}« er tekst, så formlerne ikke kan regne med det. ${write(p, "Skriv tallet igen.")}`,
    strayPoint: (p: Unread): string =>
      `${at(p)}: »${p.text}« har et punktum for meget, så formlerne ikke kan regne med det. ${write(p, "Skriv tallet igen.")}`,
    ambiguousNumber: (p: Unread): string =>
      `${at(p)}: »${p.text}« kan læses på flere måder og er ikke talt med. ${p.suggestion === undefined ? "Skriv tallet igen." : `Skriv ${p.suggestion}, hvis det er det, der menes.`}`,
    notANumber: (p: Unread): string => `${at(p)}: »${p.text}« er ikke et tal. Skriv et helt tal.`,
    negative: (p: Unread): string =>
      `${at(p)}: ${p.text} er negativt. Skriv et tal, der er 0 eller mere.`,
    decimals: (p: Unread): string => `${at(p)}: ${p.text} har decimaler. Skriv et helt tal.`,
    outOfRange: (p: Unread): string => `${at(p)}: ${p.text} er for stort. Ret tallet.`,
    errorValue: (p: Unread): string =>
      `${at(p)} viser fejlen ${p.text}. Ret formlen, eller skriv værdien.`,
    notAYear: (p: Unread): string =>
      `${at(p)}: »${p.text}« er ikke et årstal. ${write(p, "Skriv fire cifre, fx 2013.")}`,
    notADate: (p: Unread): string =>
      `${at(p)}: »${p.text}« er ikke en dato. ${write(p, "Skriv en dato, fx 01-05-2013.")}`,
    notYesNo: (p: Unread): string =>
      `${at(p)}: »${p.text}« er hverken Ja eller Nej. Vælg et af dem.`,
    notAWord: (p: Unread): string =>
      `${at(p)}: »${p.text}« er ikke på listen. ${write(p, "Vælg et ord fra listen.")}`,
    notAPercent: (p: Unread): string =>
      `${at(p)}: »${p.text}« er ikke en procent på højst 100. ${write(p, "Skriv fx 10 %.")}`,
    notAreas: (p: Unread): string =>
      `${at(p)}: »${p.text}« kan ikke læses som områder. ${write(p, "Skriv numre med komma imellem, fx 1, 5, eller Alle.")}`,
    requiredBlank: (p: Unread): string => `${at(p)} er tom. Udfyld den.`,
    duplicateKey: (p: Unread): string =>
      `${at(p)}: ${p.text} står på flere rækker. Slet den ene, eller giv den et andet navn.`,
    unknownArea: (p: Unread): string =>
      `${at(p)}: indsatsområde ${p.text} findes ikke på arket Indsatsområder.`,
    unknownActivity: (p: Unread): string =>
      `${at(p)}: aktiviteten »${p.text}« findes ikke på arket Aktiviteter.`,
  },
};
