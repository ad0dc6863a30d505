import { FluentProvider, makeStyles } from "@fluentui/react-components";
import { StrictMode, type ReactNode } from "react";
import { createRoot } from "react-dom/client";
import type { FirstSentences } from "../text/first-sentences";
import type { Language } from "../text/language";
import type { Host } from "./host";
import { officeReaders } from "./office-readers";
import { officeWorkbook } from "./office-workbook";
import { Pane } from "./pane";
import { PaneProvider } from "./pane-context";
import { createPaneStore } from "./pane-store";
import { CrashGuard } from "./parts/crash-guard";
import { Notice } from "./parts/notice";
import { usePaneTheme } from "./theme";

/** Puts the pane, or the sentence saying why there is none, on the page. */
export function showPane(host: Host, language: Language, sentences: FirstSentences): void {
  const place = document.getElementById("pane");
  if (!place) throw new Error("taskpane.html has no element with the id pane.");
  document.documentElement.lang = language;
  createRoot(place).render(
    <StrictMode>
      <Themed>
        <CrashGuard words={sentences.taskpane.crashed}>
          <View host={host} language={language} sentences={sentences} />
        </CrashGuard>
      </Themed>
    </StrictMode>,
  );
}

const useStyles = makeStyles({ whole: { height: "100%" } });

function Themed({ children }: { children: ReactNode }) {
  const styles = useStyles();
  const theme = usePaneTheme("Office" in globalThis ? isDark(Office) : undefined);
  return (
    <FluentProvider theme={theme} className={styles.whole}>
      {children}
    </FluentProvider>
  );
}

/** In a browser, Office does not tell its theme; the types of Office.js say that it always does. */
interface OfficeTheming {
  readonly context?: { readonly officeTheme?: { readonly isDarkTheme: boolean } };
}

const isDark = (office: OfficeTheming): boolean | undefined =>
  office.context?.officeTheme?.isDarkTheme;

const store = createPaneStore(officeWorkbook);

interface ViewProps {
  readonly host: Host;
  readonly language: Language;
  readonly sentences: FirstSentences;
}

function View({ host, language, sentences }: ViewProps) {
  if (host.kind !== "excel") return <Notice {...sentences.taskpane.host[host.kind]} />;
  return (
    <PaneProvider store={store} language={language} sentences={sentences} readers={officeReaders}>
      <Pane />
    </PaneProvider>
  );
}
