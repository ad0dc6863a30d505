/** Excel.CustomXmlPartCollection, CustomXmlPartScopedCollection and CustomXmlPart. */
import { sameFolded } from "../cells/case-fold";
import type { CustomXmlPart } from "../engine/model";
import { text } from "./arguments";
import { hostError, itemNotFound } from "./errors";
import { defineClass, nullObject, type HostObject } from "./object";
import type { Session } from "./session";

interface CollectionSelf {
  readonly session: Session;
  /** Absent: all parts. */
  readonly namespaceUri?: string;
}
interface Self {
  readonly session: Session;
  readonly partId: string;
}

function listed({ session, namespaceUri }: CollectionSelf): readonly CustomXmlPart[] {
  return session.model.customXmlParts.filter(
    (part) => namespaceUri === undefined || part.namespaceUri === namespaceUri,
  );
}

const itemOf = ({ session }: CollectionSelf, { id }: CustomXmlPart): HostObject =>
  customXmlPart({ session, partId: id });

const find = (self: CollectionSelf, id: unknown): CustomXmlPart | undefined =>
  listed(self).find((part) => sameFolded(part.id, text(id)));

function required(self: CollectionSelf, found: CustomXmlPart | undefined): HostObject {
  if (!found) throw itemNotFound();
  return itemOf(self, found);
}

/** Shared by both collections, which differ in the parts they list. */
const byId = {
  GetCount: { since: "1.5", effect: "none", call: (self: CollectionSelf) => listed(self).length },
  GetItemOrNullObject: {
    since: "1.5",
    effect: "none",
    call(self: CollectionSelf, [id]: readonly unknown[]) {
      const found = find(self, id);
      return found ? itemOf(self, found) : nullObject("CustomXmlPart");
    },
  },
} as const;

export const customXmlPartCollection = defineClass<CollectionSelf>("CustomXmlPartCollection", {
  methods: {
    ...byId,
    Add: {
      since: "1.5",
      effect: "none",
      call: (self, [xml]) => itemOf(self, self.session.model.addCustomXmlPart(text(xml))),
    },
    GetByNamespace: {
      since: "1.5",
      effect: "none",
      call: ({ session }, [uri]) =>
        customXmlPartScopedCollection({ session, namespaceUri: text(uri) }),
    },
  },
  items: (self) => listed(self).map((part) => itemOf(self, part)),
  item: (self, key) => required(self, find(self, key)),
});

const customXmlPartScopedCollection = defineClass<CollectionSelf>("CustomXmlPartScopedCollection", {
  methods: {
    ...byId,
    GetOnlyItem: {
      since: "1.5",
      effect: "none",
      call(self) {
        const [only, ...others] = listed(self);
        if (others.length > 0) throw hostError("InvalidOperation");
        return required(self, only);
      },
    },
    GetOnlyItemOrNullObject: {
      since: "1.5",
      effect: "none",
      call(self) {
        const [only, ...others] = listed(self);
        return only && others.length === 0 ? itemOf(self, only) : nullObject("CustomXmlPart");
      },
    },
  },
  items: (self) => listed(self).map((part) => itemOf(self, part)),
  item: (self, key) => required(self, find(self, key)),
});

function partOf({ session, partId }: Self): CustomXmlPart {
  const part = session.model.customXmlParts.find(({ id }) => id === partId);
  if (!part) throw itemNotFound();
  return part;
}

const customXmlPart = defineClass<Self>("CustomXmlPart", {
  properties: {
    Id: { since: "1.5", get: (self) => partOf(self).id },
    NamespaceUri: { since: "1.5", get: (self) => partOf(self).namespaceUri },
  },
  methods: {
    GetXml: { since: "1.5", effect: "none", call: (self) => partOf(self).xml },
    SetXml: {
      since: "1.5",
      effect: "none",
      call(self, [xml]) {
        partOf(self);
        self.session.model.setCustomXmlPart(self.partId, text(xml));
      },
    },
    Delete: {
      since: "1.5",
      effect: "none",
      call(self) {
        partOf(self);
        self.session.model.deleteCustomXmlPart(self.partId);
      },
    },
  },
  identity: ({ partId }) => ({ Id: partId }),
});
