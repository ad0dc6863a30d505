import {
  mkdtemp,
  readdir,
  readFile,
  rm,
  stat,
  symlink,
  utimes,
  writeFile,
  chmod,
} from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { stampOf, writeWhole } from "../../src/cli/atomic-write";

let folder: string;
const inFolder = (name: string): string => path.join(folder, name);
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "tryghedsplan-"));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

describe("a file is written whole or not at all", () => {
  test("a new file holds the bytes and nothing is left beside it", async () => {
    expect(await writeWhole(inFolder("plan.xlsx"), bytes("ny"), "absent")).toBeUndefined();
    expect(await readFile(inFolder("plan.xlsx"), "utf8")).toBe("ny");
    expect(await readdir(folder)).toEqual(["plan.xlsx"]);
  });

  test("an existing file is left as it was when none was expected", async () => {
    await writeFile(inFolder("plan.xlsx"), "gammel");
    expect(await writeWhole(inFolder("plan.xlsx"), bytes("ny"), "absent")).toBe("exists");
    expect(await readFile(inFolder("plan.xlsx"), "utf8")).toBe("gammel");
    expect(await readdir(folder)).toEqual(["plan.xlsx"]);
  });

  test("a file saved by someone else meanwhile is left as they saved it", async () => {
    const file = inFolder("plan.xlsx");
    await writeFile(file, "gammel");
    const stamp = await stampOf(file);
    await writeFile(file, "andens");
    await utimes(file, new Date(0), new Date(0));
    if (!stamp) throw new Error("The file has a stamp.");
    expect(await writeWhole(file, bytes("ny"), { unchangedSince: stamp })).toBe("changedMeanwhile");
    expect(await readFile(file, "utf8")).toBe("andens");
  });

  test("a replaced file keeps who may read it", async () => {
    const file = inFolder("plan.xlsx");
    await writeFile(file, "gammel");
    await chmod(file, 0o600);
    // Windows keeps no more of it than whether the file may be written.
    const { mode } = await stat(file);
    expect(await writeWhole(file, bytes("ny"), "any")).toBeUndefined();
    expect((await stat(file)).mode).toBe(mode);
  });

  test("a link goes on pointing at the file it names", async () => {
    await writeFile(inFolder("plan.xlsx"), "gammel");
    await symlink(inFolder("plan.xlsx"), inFolder("link.xlsx"));
    expect(await writeWhole(inFolder("link.xlsx"), bytes("ny"), "any")).toBeUndefined();
    expect(await readFile(inFolder("plan.xlsx"), "utf8")).toBe("ny");
  });

  test("a folder that is not there is a refusal, not an exception", async () => {
    expect(await writeWhole(inFolder("mangler/plan.xlsx"), bytes("ny"), "any")).toBe("notWritable");
  });

  test("a folder of that name is left alone", async () => {
    expect(await writeWhole(folder, bytes("ny"), "any")).toBe("notWritable");
    expect((await stat(folder)).isDirectory()).toBe(true);
  });
});
