/**
 * A browser that may speak to the addresses a test names and to nothing else, and that remembers what a person
 * would not see: errors in the console, reports of the content security policy, requests to the outside.
 */
import { chromium, type Browser, type BrowserContext } from "playwright-core";
import { ensureBrowser } from "../../../scripts/browser.mjs";

/** One report of the content security policy, from whichever frame. */
export interface PolicyReport {
  readonly directive: string;
  readonly blocked: string;
  readonly page: string;
}

export interface Watched {
  /** Errors in the console and uncaught exceptions; policy reports stand in a list of their own. */
  readonly errors: readonly string[];
  readonly policyReports: readonly PolicyReport[];
  /** Addresses outside the allowed ones that something asked for; they were refused. */
  readonly outside: readonly string[];
}

export interface OpenBrowser {
  readonly context: BrowserContext;
  readonly watched: Watched;
  close(): Promise<void>;
}

const isPolicyError = (text: string): boolean => text.includes("Content Security Policy");

/** Starts the browser; `allowed` are origins such as http://localhost:3000. */
export async function openBrowser(allowed: readonly string[]): Promise<OpenBrowser> {
  const browser = await launch();
  const context = await browser.newContext({
    locale: "da-DK",
    timezoneId: "Europe/Copenhagen",
    // Halfway from one colour to another a text may lack contrast, and what moves is pressed only when it stands still.
    reducedMotion: "reduce",
    viewport: { width: 1440, height: 900 },
  });
  const errors: string[] = [];
  const policyReports: PolicyReport[] = [];
  const outside: string[] = [];
  await context.route("**/*", async (route) => {
    const address = route.request().url();
    if (allowed.some((origin) => address.startsWith(`${origin}/`))) return route.continue();
    outside.push(address);
    return route.abort("blockedbyclient");
  });
  await context.exposeBinding("reportPolicy", (_source, report: PolicyReport) => {
    policyReports.push(report);
  });
  await context.addInitScript(() => {
    addEventListener("securitypolicyviolation", (event) => {
      const report = (globalThis as { reportPolicy?: (report: unknown) => void }).reportPolicy;
      report?.({
        directive: event.effectiveDirective,
        blocked: event.blockedURI,
        page: location.pathname,
      });
    });
  });
  context.on("console", (message) => {
    if (message.type() === "error" && !isPolicyError(message.text())) errors.push(message.text());
  });
  context.on("weberror", (error) => errors.push(String(error.error())));
  return {
    context,
    watched: { errors, policyReports, outside },
    close: async () => {
      await context.close();
      await browser.close();
    },
  };
}

function launch(): Promise<Browser> {
  const sandboxed = process.getuid?.() !== 0;
  return chromium.launch({
    executablePath: ensureBrowser(),
    args: sandboxed ? [] : ["--no-sandbox"],
  });
}
