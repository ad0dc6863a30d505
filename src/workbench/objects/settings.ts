/** Excel.SettingCollection and Setting: small values the add-in keeps in the workbook. */
import { text } from "./arguments";
import { itemNotFound } from "./errors";
import { defineClass, nullObject, type HostObject } from "./object";
import type { Session } from "./session";

interface CollectionSelf {
  readonly session: Session;
}
interface Self extends CollectionSelf {
  readonly key: string;
}

const has = ({ session }: CollectionSelf, key: unknown): boolean =>
  session.model.settings.has(text(key));

const itemOf = ({ session }: CollectionSelf, key: string): HostObject => setting({ session, key });

export const settingCollection = defineClass<CollectionSelf>("SettingCollection", {
  methods: {
    // An existing key is given the new value (learn.microsoft.com, SettingCollection.add).
    Add: {
      since: "1.4",
      effect: "none",
      call(self, [key, value]) {
        self.session.model.setSetting(text(key), value);
        return itemOf(self, text(key));
      },
    },
    GetCount: { since: "1.4", effect: "none", call: ({ session }) => session.model.settings.size },
    GetItemOrNullObject: {
      since: "1.4",
      effect: "none",
      call: (self, [key]) => (has(self, key) ? itemOf(self, text(key)) : nullObject("Setting")),
    },
  },
  items: (self) => [...self.session.model.settings.keys()].map((key) => itemOf(self, key)),
  item(self, key) {
    if (!has(self, key)) throw itemNotFound();
    return itemOf(self, text(key));
  },
});

function required(self: Self): void {
  if (!has(self, self.key)) throw itemNotFound();
}

export const setting = defineClass<Self>("Setting", {
  properties: {
    Key: { since: "1.4", get: ({ key }) => key },
    Value: {
      since: "1.4",
      get(self) {
        required(self);
        return self.session.model.settings.get(self.key);
      },
      set: (self, value) => self.session.model.setSetting(self.key, value),
    },
  },
  methods: {
    Delete: {
      since: "1.4",
      effect: "none",
      call(self) {
        required(self);
        self.session.model.deleteSetting(self.key);
      },
    },
  },
  identity: ({ key }) => ({ _Id: key }),
});
