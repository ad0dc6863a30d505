/**
 * Names and codes by which the police and Statistics Denmark (STRAF11) know what a plan counts. Codes of a kind are
 * its members: their counts are added. A group's total (`12 Voldsforbrydelser i alt`) is never the sum of a plan's own
 * kind, for it holds more than that.
 */
export interface KnownKind {
  /** What plans and others call it. Folded. */
  readonly names: readonly string[];
  /** Members by code, with the names they go by. Folded. */
  readonly members: Readonly<Record<string, readonly string[]>>;
}

export const knownKinds: readonly KnownKind[] = [
  {
    names: ["indbrud", "indbrudstyveri", "indbrudstyverier", "burglary"],
    members: {
      "1316": [
        "indbrud i forretning, virksomhed mv.",
        "indbrud i forretning",
        "indbrud i virksomhed",
      ],
      "1320": [
        "indbrud i beboelser",
        "indbrud i beboelse",
        "indbrud i privat beboelse",
        "villaindbrud",
      ],
      "1324": ["indbrud i ubeboede bebyggelser", "indbrud i fritidshus"],
    },
  },
  {
    names: ["tyverier", "tyveri", "tyveri i alt", "theft"],
    members: {
      "1328": ["tyveri fra bil, båd mv.", "tyveri fra bil"],
      "1332": ["butikstyverier mv.", "butikstyveri", "butikstyverier"],
      "1336": ["andre tyverier", "andet tyveri"],
      "1339": ["tyveri/brugstyveri af køretøj", "brugstyveri af køretøj"],
      "1342": ["tyveri/brugstyveri af knallert", "brugstyveri af knallert"],
      "1345": ["tyveri/brugstyveri af cykel", "cykeltyveri", "brugstyveri af cykel"],
      "1348": ["tyveri/brugstyveri af andet"],
    },
  },
  {
    names: ["vold", "voldssager", "violence"],
    members: {
      "1210": ["vold og lignende mod offentlig myndighed", "vold mod offentlig myndighed"],
      "1252": ["simpel vold"],
      "1255": ["alvorligere vold"],
      "1258": ["særlig alvorlig vold"],
      "1260": ["vold mod sagesløs"],
    },
  },
  { names: ["trusler", "trussel", "threats"], members: { "1292": [] } },
  { names: ["hærværk", "haervaerk", "vandalism"], members: { "1390": [] } },
  {
    names: ["narkotika", "narkotikakriminalitet", "narko", "euforiserende stoffer", "drugs"],
    members: {
      "1435": ["salg af narkotika mv.", "salg af narkotika"],
      "1440": ["smugling mv. af narkotika"],
      "3210": ["lov om euforiserende stoffer"],
    },
  },
  { names: ["chikane", "chikaner", "harassment"], members: {} },
  { names: ["røveri", "røverier", "robbery"], members: { "1380": [] } },
  {
    names: ["brandstiftelse", "brandstiftelser", "ildspåsættelse", "arson"],
    members: { "1312": [] },
  },
];

/** Totals of Statistics Denmark's groups, and names that hold several kinds. */
export const groupCodes: ReadonlySet<string> = new Set(["tot", "1", "11", "12", "13", "14", "3"]);

/** A row or column of these is a sum of the others. Folded. */
export const totalWords =
  /^(?:i ?alt|total|sum|tilsammen|samlet|hele året|i alt alle|alle|.* typer i alt)[:.]?$/u;
