/** The copy every browser and Node make of plain data. */
declare function structuredClone<T>(value: T): T;
