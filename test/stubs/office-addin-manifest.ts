/** office-addin-mock asks this package for its app names only; the package itself is ESM that Jest cannot load. */
export const OfficeApp = {
  Excel: "excel",
  OneNote: "onenote",
  Outlook: "outlook",
  PowerPoint: "powerpoint",
  Project: "project",
  Word: "word",
} as const;

export function parseOfficeApp(text: string): string {
  const app = Object.values(OfficeApp).find((each) => each === text.toLowerCase());
  if (app === undefined) throw new Error(`${text} is not an Office application`);
  return app;
}
