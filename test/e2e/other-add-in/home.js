/** A small add-in that says where it is, and writes a sum. */
const say = (text) => (document.getElementById("state").textContent = text);

await Office.onReady();
const { displayLanguage, contentLanguage } = Office.context;
await Excel.run(async (context) => {
  const sheet = context.workbook.worksheets.getActiveWorksheet().load("name");
  await context.sync();
  say(`${displayLanguage}, ${contentLanguage}, ${sheet.name}`);
});
document.getElementById("greet").addEventListener("click", async () => {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange("A1").formulas = [["=SUM(1.5,2.25)"]];
    await context.sync();
  });
  say("Done");
});
