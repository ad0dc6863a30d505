/** Office.js's own loader keeps which function has which name; in Node this stands in for that part of it. */
interface Association {
  readonly mappings: Readonly<Record<string, unknown>>;
  associate(id: string, implementation: unknown): void;
  onchange(handler: () => void): void;
}

export function createAssociation(): Association {
  const mappings: Record<string, unknown> = {};
  const handlers: (() => void)[] = [];
  return {
    mappings,
    associate(id, implementation) {
      mappings[id.toUpperCase()] = implementation;
      for (const handler of handlers) handler();
    },
    onchange(handler) {
      handlers.push(handler);
    },
  };
}
