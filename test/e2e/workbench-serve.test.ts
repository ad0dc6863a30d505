import { spawn } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { startServer } from "../../scripts/serve.mjs";

let server: Awaited<ReturnType<typeof startServer>>;
beforeAll(async () => {
  server = await startServer({ port: 0 });
});
afterAll(() => server.close());

test("the pane's page is the deployed one, but for Office.js's address", async () => {
  const answer = await fetch(`${server.paneUrl}/taskpane.html`);
  const page = await answer.text();
  expect(page).toContain('src="/office/office.js"');
  expect(page).not.toContain("appsforoffice.microsoft.com/lib");
  expect(answer.headers.get("cache-control")).toBe("no-store");
  expect(answer.headers.get("content-type")).toBe("text/html; charset=utf-8");
});

test("Office.js is found whatever the case of its folders", async () => {
  for (const file of ["office.js", "da-DK/office_strings.js", "da-dk/office_strings.js"]) {
    const answer = await fetch(`${server.paneUrl}/office/${file}`);
    expect([file, answer.status]).toEqual([file, 200]);
    expect(answer.headers.get("content-type")).toBe("text/javascript; charset=utf-8");
    await answer.arrayBuffer();
  }
});

test("the page's and the pane's files are apart, and nothing outside them is served", async () => {
  const status = async (address: string) => (await fetch(address)).status;
  expect(await status(`${server.url}/`)).toBe(200);
  expect(await status(`${server.url}/taskpane.html`)).toBe(404);
  expect(await status(`${server.url}/%2e%2e/%2e%2e/package.json`)).toBe(404);
  expect(await status(`${server.paneUrl}/office/..%2f..%2fpackage.json`)).toBe(404);
});

test("another add-in stands in the pane's place by its manifest and its folder", async () => {
  const folder = mkdtempSync(path.join(tmpdir(), "other-add-in-"));
  const office = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";
  writeFileSync(path.join(folder, "home.html"), `<script src="${office}"></script>`);
  writeFileSync(path.join(folder, "manifest.xml"), "<OfficeApp/>");
  const other = await startServer({ port: 0, pane: folder });
  const text = async (address: string) => (await fetch(address)).text();
  expect(await text(`${other.paneUrl}/home.html`)).toBe(
    '<script src="/office/office.js"></script>',
  );
  expect(await text(`${other.url}/addin/manifest.xml`)).toBe("<OfficeApp/>");
  expect(await text(`${server.url}/addin/manifest.xml`)).toContain("Tryghedsplan");
  await other.close();
  rmSync(folder, { recursive: true });
});

test("a taken port is one Danish sentence and exit code 1", async () => {
  const port = new URL(server.url).port;
  const child = spawn(process.execPath, ["scripts/serve.mjs"], {
    env: { ...process.env, PORT: port },
  });
  let said = "";
  child.stderr.on("data", (data: Buffer) => (said += data.toString()));
  const code = await new Promise((resolve) => child.on("exit", resolve));
  expect(said.trim()).toBe(
    `Port ${port} er optaget af et andet program. Luk det, eller vælg en anden port: PORT=3100 npm start.`,
  );
  expect(code).toBe(1);
});
