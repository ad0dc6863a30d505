/** Excel.Application and what it says of the person's settings. */
import { oneOf } from "./arguments";
import { defineClass } from "./object";
import type { Session } from "./session";

interface Self {
  readonly session: Session;
}

function separators({ session }: Self): { decimal: string; group: string } {
  const { grammar, figures } = session.model.locale;
  return { decimal: grammar.decimal, group: figures.group };
}

export const application = defineClass<Self>("Application", {
  properties: {
    CalculationMode: {
      since: "1.1",
      get: ({ session }) => session.calculationMode,
      set: ({ session }, value) => {
        session.calculationMode = oneOf(value, ["Automatic", "AutomaticExceptTables", "Manual"]);
      },
    },
    CalculationEngineVersion: { since: "1.9", get: () => 191029 },
    CalculationState: {
      since: "1.9",
      get: ({ session }) => (session.model.pending ? "Pending" : "Done"),
    },
    DecimalSeparator: { since: "1.11", get: (self) => separators(self).decimal },
    ThousandsSeparator: { since: "1.11", get: (self) => separators(self).group },
    UseSystemSeparators: { since: "1.11", get: () => true },
  },
  objects: { CultureInfo: { since: "1.11", get: (self) => cultureInfo(self) } },
  methods: {
    Calculate: {
      since: "1.1",
      effect: "changes",
      call: ({ session }) => session.model.calculate(),
    },
    // A batch is calculated once, when it is read or ends, so there is nothing left to suspend.
    SuspendApiCalculationUntilNextSync: { since: "1.6", effect: "none", call: () => undefined },
    SuspendScreenUpdatingUntilNextSync: { since: "1.9", effect: "none", call: () => undefined },
  },
});

const cultureInfo = defineClass<Self>("CultureInfo", {
  properties: { Name: { since: "1.11", get: ({ session }) => session.model.locale.tag } },
  objects: { NumberFormat: { since: "1.11", get: (self) => numberFormatInfo(self) } },
});

const numberFormatInfo = defineClass<Self>("NumberFormatInfo", {
  properties: {
    NumberDecimalSeparator: { since: "1.11", get: (self) => separators(self).decimal },
    NumberGroupSeparator: { since: "1.11", get: (self) => separators(self).group },
  },
});
