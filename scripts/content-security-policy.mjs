/**
 * What the pane's page may load. Own files, Office.js from Microsoft, and nothing else.
 *
 * - The one style hash is the hash of nothing: Fluent adds empty `<style>` elements and fills them by script.
 * - The frame is Office.js's own page, with which it asks about a host it does not know.
 * - `frame-ancestors` is left out on purpose: Excel on the web shows the pane in a frame, from addresses that
 *   differ between customers (and a meta element may not say it anyway).
 */
export const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self' https://appsforoffice.microsoft.com",
  "style-src 'self' 'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "frame-src 'self' https://appsforoffice.microsoft.com",
  "base-uri 'none'",
  "form-action 'none'",
].join("; ");
