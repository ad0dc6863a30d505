/** Help on each sheet, fact and column, shown as a prompt in the cell: at most 255 characters. */
import type { ColumnHelp } from "../column-help";

export const help = {
  sheets: {
    plan: "Planens egne oplysninger. Perioden afgør, hvilke år de andre ark har kolonner for.",
    frame: "Årets ramme i hele kroner. Afsat og Resterende regnes ud af beløbene på Finansiering.",
    areas: "Planens indsatsområder. Ved siden af står forandringsteoriens resultater og effekter.",
    activities: "En række for hver aktivitet. Beløbene står på arket Finansiering.",
    funding:
      "Det beløb i hele kroner, hver aktivitet får hvert år. Lad året stå tomt, når der ingen penge er.",
    coFunding: "Penge og naturalier fra andre end partnerskabet. De tæller ikke med i rammen.",
    deliverables: "Det, hver aktivitet skal levere, år for år.",
    targetPercents:
      "Hvor meget antallet af anmeldelser skal være faldet hvert år i forhold til baseline.",
    crime: "Anmeldelser og måltal. Måltal, målopfyldelse og status regnes ud.",
    safetyIndex: "Tryghedsindeksets niveau for distriktet, år for år.",
    lists: "De ord, der kan vælges mellem. Kun Tryghedsskala kan ændres.",
    explained:
      "Afvigelser, som nogen har forklaret. En forklaring gælder, så længe tallet er det samme.",
    reports:
      "Hvor tallene på Kriminalitet er hentet. Hver ændring er en ny række, så det gamle tal kan ses.",
  },
  facts: {
    partnership: "Partnerskabets navn, som det skal stå i oversigtens titel.",
    from: "Planens første år, fx 2013.",
    to: "Planens sidste år, fx 2016. Tilføjes et år, så vælg Reparér ark bagefter.",
    baselineYear: "Det år, kriminalitetens udvikling måles ud fra.",
    priceLevel: "Det pris- og lønniveau (p/l), beløbene er angivet i.",
    territory: "Det område, planen dækker.",
    asOf: "Den dato, tallene er opgjort pr. Det, der ligger før den, regnes for fortid.",
  },
  columns: {
    plan: {
      fact: "Navnet på oplysningen. Ret kun værdien ved siden af.",
      value: "Udfyld værdien.",
    },
    frame: {
      year: "Et år på hver række.",
      amount: "Det beløb i hele kroner, der er til rådighed i året.",
      carriedOver: "Beløb i hele kroner overført fra tidligere år.",
      granted: "Beregnet: summen af årets beløb på Finansiering, uden bortfaldne aktiviteter.",
      remaining: "Beregnet: Ramme + Overført − Afsat.",
      basis: "Den beslutning eller aftale, rammen bygger på.",
      date: "Datoen for bevillingen.",
      priceLevel: "Det pris- og lønniveau (p/l), rammen er angivet i.",
    },
    areas: {
      number: "Områdets nummer, som oversigten sorterer efter.",
      name: "Områdets fulde navn.",
      shortName: "Det korte navn, der bruges i tabeller.",
      targetGroup: "Den målgruppe, området henvender sig til.",
    },
    results: {
      areas: "Numrene på de områder, resultatet hører til, fx 1 eller 1, 3. Skriv Alle for alle.",
      text: "Et resultat, der ventes.",
    },
    effects: {
      areas: "Numrene på de områder, effekten hører til, fx 1 eller 1, 3. Skriv Alle for alle.",
      text: "En effekt på længere sigt.",
    },
    activities: {
      id: "Et kort kendemærke, som er forskelligt for alle aktiviteter, fx A1.",
      area: "Vælg nummeret på det indsatsområde, aktiviteten hører til.",
      name: "Aktivitetens overskrift i planen.",
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
      status: "Vælg en status. En bortfalden aktivitet tæller ikke med.",
    },
    funding: {
      id: "Vælg aktivitetens id fra arket Aktiviteter.",
      activity: "Beregnet: aktivitetens navn fra arket Aktiviteter.",
      status: "Beregnet: aktivitetens status fra arket Aktiviteter.",
      amount: "Årets beløb i hele kroner, fx 450.000. Lad cellen stå tom, når der ingen penge er.",
      total: "Beregnet: summen af alle årene.",
    },
    coFunding: {
      activity: "Vælg aktivitetens id fra arket Aktiviteter.",
      source: "Hvem der giver støtten.",
      amount: "Beløbet i hele kroner. Lad cellen stå tom ved naturalier.",
      status: "Vælg, hvor langt ansøgningen er.",
      condition: "Det, støtten er betinget af.",
      answerBy: "Den dato, der senest ventes svar.",
    },
    deliverables: {
      activity: "Vælg aktivitetens id fra arket Aktiviteter.",
      year: "Det år, der skal leveres.",
      text: "Det, der skal leveres.",
      goal: "Det antal, der mindst skal nås.",
      achieved: "Det antal, der er nået.",
      status: "Hvor langt leverancen er.",
    },
    targetPercents: {
      year: "Et år på hver række.",
      reduction:
        "Faldet i forhold til baseline, fx 10 %. Procenterne lægges ikke sammen fra år til år.",
    },
    crime: {
      name: "Gerningstypen, fx Indbrud.",
      kind: "Reduktion følger Målprocenter, Fast tal skriver du selv, Fastholdes er lig baseline.",
      baseline: "Antal anmeldelser i baselineåret.",
      target:
        "Beregnet af baseline og Målprocenter. Ved Fast tal skriver du tallet oven i formlen.",
      reported: "Antal anmeldelser i året. Lad cellen stå tom, til tallet er kendt.",
      latestYear: "Beregnet: det seneste år, der er tal for.",
      latestCount: "Beregnet: anmeldelser i det seneste år med tal.",
      latestTarget: "Beregnet: måltallet for det seneste år med tal.",
      achievement:
        "Beregnet: hvor stor en del af vejen fra baseline til årets måltal, der er nået.",
      finalAchievement:
        "Beregnet: hvor stor en del af vejen fra baseline til slutårets måltal, der er nået.",
      status: "Beregnet ud fra det seneste år med tal.",
    },
    safetyIndex: {
      year: "Det år, indekset gælder.",
      district: "Distriktets navn eller nummer.",
      level: "Vælg et ord fra skalaen på arket Lister.",
      source: "Hvor tallet kommer fra.",
    },
    activityStatuses: {
      word: "Ordene er faste og bruges af formlerne.",
    },
    coFundingStatuses: {
      word: "Ordene er faste og bruges af formlerne.",
    },
    targetKinds: {
      word: "Ordene er faste og bruges af formlerne.",
    },
    safetyScale: {
      word: "Skalaens ord, det mindste behov først. Kan ændres.",
    },
    yesNo: {
      word: "Ordene er faste og bruges af formlerne.",
    },
    explained: {
      check: "Den kontrol, der fandt afvigelsen.",
      subject: "Hvad kontrollen handler om.",
      value: "Det, der stod, og det beregnede, da afvigelsen blev forklaret.",
      reason: "Hvorfor tallet er rigtigt alligevel.",
      initials: "Hvem der har forklaret afvigelsen.",
      date: "Hvornår den blev forklaret.",
    },
    reports: {
      offence: "Gerningstypen, som den hedder på arket Kriminalitet.",
      year: "Det år, anmeldelserne gælder.",
      count: "Antallet af anmeldelser i året, som det blev oplyst.",
      drawn: "Den dato, tallet er trukket hos politiet.",
      source: "Hvor tallet er hentet, fx Politiets register over anmeldelser.",
      provisional: "Vælg Ja, når tallet er foreløbigt og kan blive ændret.",
      replaces: "Det tal, der stod på Kriminalitet før dette.",
      parts: "De tal, antallet er lagt sammen af, fx Vold 39 + Trusler 20, eller årets kvartaler.",
    },
  },
} satisfies ColumnHelp;
