/** What each worksheet function does: for the formula bar's help, the pane's list and the help pages. */
import { helpIn } from "../function-help";

export const functionsHelp = helpIn({
  REMAINING: {
    description:
      "Det resterende beløb: rammen minus al finansiering. En række eller kolonne af rammer giver ét beløb pr. år. En tekst, der ligner et beløb, er en fejl og springes aldrig over.",
    parameters: {
      ramme: "Rammen i kroner, eller én ramme pr. år i en række eller kolonne. Tom tæller som 0.",
      finansiering:
        "Beløb i kroner. Med flere rammer: én kolonne pr. ramme, eller én række pr. ramme når rammerne står i en kolonne. Tomme celler tæller som 0.",
    },
    result:
      "Det resterende beløb, ét pr. ramme. Det er negativt, når der er afsat mere end rammen.",
    notes: [
      "Argumentet finansiering kan gentages, så flere områder trækkes fra.",
      "Er rammerne en kolonne og finansieringen lige så høj som bred, skal rammerne vendes med TRANSPONER, så det er sikkert, hvor årene går.",
    ],
    examples: [
      "Rammen for 2013 minus alt, der er afsat det år.",
      "2014: beløbene må stå i flere områder.",
      "To år på én gang. Resultatet for det andet år, 1550000, står i cellen til højre.",
    ],
  },
  ACHIEVEMENT: {
    description:
      "Hvor stor en del af vejen fra baseline til måltal der er nået: (baseline − anmeldte) / (baseline − måltal). Over 1 er mere end målet, under 0 den forkerte vej.",
    parameters: {
      baseline: "Det tal, målet er sat ud fra.",
      måltal: "Måltallet: under baseline for tal, der skal falde, over for tal, der skal stige.",
      anmeldte: "Det anmeldte antal. Tom celle eller tom tekst giver #I/T.",
    },
    result: "Andelen som decimaltal, fx 0,53 for 53 %. Formatér cellen som procent.",
    notes: [
      "Områder af samme form giver ét resultat pr. celle. En enkelt celle gælder for alle.",
      'I nogle udgaver af Excel kommer en tom celle frem som 0. Skriv HVIS(C2="";"";C2) som anmeldte, så er et manglende tal altid et manglende tal.',
      "Er måltallet lig med baseline, er der ingen procent. Brug TRYG.MÅLSTATUS.",
    ],
    examples: [
      "146 indbrud i 2013 er 8 af de 15, antallet skulle falde: 53 %.",
      "Målet er nået.",
      "Tallet for året er ikke kommet endnu.",
    ],
  },
  TARGET: {
    description:
      "Måltallet: baseline sænket med en procent, afrundet til nærmeste hele tal, halve opad. 154 med 25 % er 116.",
    parameters: {
      baseline: "Baseline, et helt antal, eller en kolonne af dem.",
      reduktion: "Reduktionen, fx 10 % eller 0,10, eller en række med én pr. år.",
    },
    result: "Måltallet, ét for hver baseline og reduktion.",
    notes: [
      "Procenten regnes hver gang af baseline og lægges ikke sammen fra år til år.",
      "Der regnes i hele tal, så 250 med 7 % er 233.",
      'I nogle udgaver af Excel kommer en tom celle frem som 0. Skriv HVIS(A2="";"";A2), så er en tom baseline #I/T og ikke 0.',
    ],
    examples: [
      "Indbrud 2016: 115,5 rundes op.",
      "Vold og trusler 2013–2016: 59, 55, 52 og 49 mod højre.",
      "31,5 rundes op.",
    ],
  },
  CHANGE: {
    description:
      "Hvor meget et tal er ændret siden baseline: (anmeldte − baseline) / baseline. Negativ, når det er faldet.",
    parameters: {
      baseline: "Det tal, der sammenlignes med, 0 eller mere.",
      anmeldte: "Tallet nu. Tom celle eller tom tekst giver #I/T.",
    },
    result: "Ændringen som decimaltal, fx −0,10 for −10 %. Fra en baseline på 0 gives #I/T.",
    notes: [
      "Vis altid antallet ved siden af: ved små tal flytter én anmeldelse mange procent.",
      'I nogle udgaver af Excel kommer en tom celle frem som 0. Skriv HVIS(C2="";"";C2) som anmeldte, så er et manglende tal altid et manglende tal.',
    ],
    examples: [
      "Måltallet for vold og trusler i 2013 er 9,2 % under baseline, ikke nøjagtig 10 %.",
      "Narkotika: én anmeldelse mere er 5 %.",
    ],
  },
  TARGETSTATUS: {
    description:
      "Hvordan et tal står i forhold til målet: Opfyldt, Delvist opfyldt, Ikke opfyldt, Negativ udvikling eller Mangler tal.",
    parameters: {
      baseline: "Det tal, målet er sat ud fra.",
      måltal:
        "Måltallet: under baseline for tal, der skal falde, over for tal, der skal stige, lig med baseline for et niveau, der fastholdes.",
      anmeldte: "Det anmeldte antal. Tom celle eller tom tekst giver Mangler tal.",
    },
    result: "Statusordet. Det er dansk i alle sprog.",
    notes: [
      "Et niveau, der fastholdes, er kun Opfyldt eller Ikke opfyldt.",
      'I nogle udgaver af Excel kommer en tom celle frem som 0. Skriv HVIS(C2="";"";C2) som anmeldte, så er et manglende tal altid et manglende tal.',
    ],
    examples: ["På måltallet.", "Under baseline, men ikke nede på måltallet.", "Over baseline."],
  },
  SUMDEVIATION: {
    description:
      "Hvad en oplyst sum afviger fra sine dele ud over afrunding: 0, når sum og dele hver inden for en halv enhed kan passe sammen.",
    parameters: {
      sum: "Summen, som den er oplyst.",
      dele: "Delene. Tomme celler udelades; et 0 er et afrundet tal som de andre.",
      enhed:
        "Den enhed, tallene er afrundet til: 1 for hele tal, 1000 for tusinder. Udeladt eller 0 for nøjagtige tal.",
    },
    result: "Forskellen, som afrunding ikke kan forklare. Positiv, når summen er for høj.",
    notes: [
      "Et tal i en enhed står for alt inden for en halv enhed til hver side, enderne med.",
      'I nogle udgaver af Excel kommer tomme celler i et område frem som 0 og giver plads til mere afrunding. Skriv HVIS(A2:A9="";"";A2:A9) som dele.',
    ],
    examples: [
      "Hele kroner: et beløb på 30.000 er sprunget over i delene.",
      "Måltallene for 2013 giver 727. Forskellen på 2 er afrunding.",
    ],
  },
  AMOUNT: {
    description:
      "Et dansk beløb skrevet som tekst som et tal i kroner: 1.490.000 kr., 1,5 mio. kr., 40.000,-. Det, der ikke kan læses med sikkerhed, er en fejl med begrundelse.",
    parameters: {
      tekst: "Teksten eller et område af dem. Tal bliver stående, og tom bliver tom.",
    },
    result: "Beløbet i kroner.",
    notes: [
      "Beløb læses som ved indsætning i panelet: et punktum for meget efter tallet (30.000.) er 30.000.",
      "12.34 kan være 12,34 eller 1.234 og gives derfor som fejl.",
    ],
    examples: ["Med enhed.", "Med skala.", "Punktummet for meget i planens oversigt."],
  },
  PRICELEVEL: {
    description:
      "Et beløb ført fra ét års pris- og lønniveau til et andet. Satserne ganges nøjagtigt, og der afrundes én gang, til øre.",
    parameters: {
      beløb: "Beløbet i kroner eller et område. Tom bliver tom.",
      fra_år: "Året for beløbets pris- og lønniveau.",
      til_år: "Året for det ønskede niveau. Et tidligere år deler med de samme satser.",
      satser:
        "Tre kolonner uden overskrift: fra år, til år, sats (fx 1,8 % eller 0,018). Tomme rækker udelades.",
    },
    result: "Beløbet i det ønskede niveau.",
    notes: ["Mangler der en sats for et af årene, gives #I/T med årstallet."],
    examples: ["Aktiviteten, der er oplyst i 2013 p/l, med en tænkt sats på 2 %.", "Tilbage igen."],
  },
  OVERVIEW: {
    description:
      "Planens samlede oversigt over aktiviteter: områder og aktiviteter med en kolonne pr. år, I alt og Resterende beløb pr. år.",
    parameters: {
      aktiviteter:
        "Aktiviteterne med overskrifter, fx TP_Aktiviteter[#Alle]: Id, Indsatsområde, Aktivitet, Navn i oversigt, Status.",
      finansiering:
        "Finansieringen med overskrifter, fx TP_Finansiering[#Alle]: Id og en kolonne pr. år.",
      ramme:
        "Rammerne med overskrifter, fx TP_Ramme[#Alle]: År, Ramme, Overført. Udeladt: den sidste linje er tom.",
    },
    result: "Tabellen med overskrifter, ordnet efter område. År uden penge er tomme.",
    notes: [
      "Kolonnerne findes på deres overskrift, så rækkefølgen og andre kolonner er uden betydning.",
      "Bortfaldne aktiviteter tæller ikke med. Penge på en aktivitet, der ikke findes, er en fejl.",
      "Formlen kan ikke stå inde i en Excel-tabel, fordi den fylder flere celler.",
    ],
    examples: [
      "I eksempelplanen: I alt i 2013 står i tabellens 11. række og 3. kolonne.",
      "Det resterende beløb i 2016.",
    ],
  },
});

/** The help pages' own words. */
export const helpPageWords = {
  title: "Funktioner i Tryghedsplan",
  intro:
    "Funktionerne skrives i dine egne celler ved siden af planens ark. De regner, når tallene ændres, og bruger hverken netværk eller makroer.",
  arguments: "Argumenter",
  result: "Resultat",
  notes: "Godt at vide",
  examples: "Eksempler",
  formula: "Formel",
  shows: "Viser",
  note: "Forklaring",
  all: "Alle funktioner",
  other: "In English",
};
