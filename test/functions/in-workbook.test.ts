import { workbookWithFunctions, type FunctionWorkbook } from "./support";

let book: FunctionWorkbook;
beforeEach(async () => {
  book = await workbookWithFunctions();
});

test("each function typed in Danish settles to its value, through Office.js's own runtime", async () => {
  book.type({
    A1: "=TRYG.RESTERENDE(2000000;1490000)",
    A2: "=TRYG.MÅLOPFYLDELSE(154;139;146)",
    A3: "=TRYG.MÅLTAL(250;7%)",
    A4: "=TRYG.ÆNDRING(20;21)",
    A5: "=TRYG.MÅLSTATUS(154;139;146)",
    A6: "=TRYG.SUMAFVIGELSE(1490000;1460000)",
    A7: '=TRYG.BELØB("1,5 mio. kr.")',
    A8: "=TRYG.PLFREMSKRIV(40000;2013;2014;{2013\\2014\\0,02})",
    A9: "=tryg.måltal(45;30%)",
  });
  expect(book.value("A1")).toEqual({ error: "#BUSY!" });
  await book.settled();
  const values = ["A1", "A2", "A3", "A4", "A5", "A6", "A7", "A8", "A9"].map(book.value);
  expect(values).toEqual([
    510_000,
    8 / 15,
    233,
    0.05,
    "Delvist opfyldt",
    30_000,
    1_500_000,
    40_800,
    32,
  ]);
  expect(book.office.unknownMembers).toEqual([]);
});

test("a row of frames spills, and an edit of the funding changes its year", async () => {
  book.type({
    A1: "2000000",
    B1: "2000000",
    A2: "1490000",
    B2: "1030000",
    A4: "=TRYG.RESTERENDE(A1:B1;A2:B3)",
  });
  await book.settled();
  expect([book.value("A4"), book.value("B4")]).toEqual([510_000, 970_000]);
  book.type({ B3: "70.000" });
  await book.settled();
  expect([book.value("A4"), book.value("B4")]).toEqual([510_000, 900_000]);
});

test("a text among the amounts gives its year an error that says where, and the other years their figure", async () => {
  book.type({
    A1: "2000000",
    B1: "2000000",
    A2: "30.000.",
    B2: "40000",
    A4: "=TRYG.RESTERENDE(A1:B1;A2:B2)",
  });
  await book.settled();
  expect(book.value("A4")).toEqual({
    error: "#VALUE!",
    message:
      'Argumentet finansiering, række 1, kolonne 1: Teksten "30.000." ligner et tal, men er en tekst. Skriv tallet igen, eller brug TRYG.BELØB.',
  });
  expect(book.value("B4")).toBe(1_960_000);
});

test("a blank cell and an empty text are both a missing figure, a typed 0 is a figure", async () => {
  book.type({
    A1: "154",
    B1: "139",
    D1: "0",
    A2: "=TRYG.MÅLOPFYLDELSE(A1;B1;C1)",
    A3: '=TRYG.MÅLOPFYLDELSE(A1;B1;HVIS(C1="";"";C1))',
    A4: "=TRYG.MÅLSTATUS(A1;B1;C1)",
    A5: "=TRYG.MÅLSTATUS(A1;B1;D1)",
  });
  await book.settled();
  const missing = { error: "#N/A", message: "Regnestykket mangler anmeldte." };
  expect([book.value("A2"), book.value("A3")]).toEqual([missing, missing]);
  expect([book.value("A4"), book.value("A5")]).toEqual(["Mangler tal", "Opfyldt"]);
});

test("nested and chained calls settle, and an error value is named", async () => {
  book.type({
    A1: '=TRYG.RESTERENDE(TRYG.BELØB("2 mio. kr.");TRYG.BELØB("1.490.000"))',
    A2: "=TRYG.RESTERENDE(A1;10000)",
    A3: "=TRYG.RESTERENDE(A2;TRYG.RESTERENDE(A1;A2))",
    A4: "=1/0",
    A5: "=TRYG.RESTERENDE(A1;A4)",
  });
  await book.settled();
  expect([book.value("A1"), book.value("A2"), book.value("A3")]).toEqual([
    510_000, 500_000, 490_000,
  ]);
  expect(book.value("A5")).toEqual({
    error: "#VALUE!",
    message: "Argumentet finansiering: Cellen viser en fejl (#DIVISION/0!). Ret den først.",
  });
});
