import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { Fragment, useState } from "react";
import type { CallId } from "../../../workbook/calls/call-id";
import { type CallOffer, isOffer } from "../../../workbook/calls/offer";
import { useBusy, useLanguage } from "../../pane-context";
import { cellOf, filledRange, heldIn, readsOf, whyRefused } from "./call-words";
import { useFunctionsSentences, useFunctionsState, useFunctionsStore } from "./functions-context";

const useStyles = makeStyles({
  call: { marginBottom: tokens.spacingVerticalM },
  label: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  formula: {
    display: "block",
    margin: `0 0 ${tokens.spacingVerticalXS}`,
    padding: tokens.spacingHorizontalS,
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    backgroundColor: tokens.colorNeutralBackground3,
    borderRadius: tokens.borderRadiusMedium,
    overflowWrap: "anywhere",
  },
  reads: { margin: `0 0 ${tokens.spacingVerticalXS}`, paddingLeft: "18px" },
  text: { margin: `0 0 ${tokens.spacingVerticalXS}` },
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

/** The call for the selected cell, seen before it is written; or why there is none. */
export function InsertCall({ id }: { id: CallId }) {
  const styles = useStyles();
  const { functionsTab } = useFunctionsSentences();
  const { offers, failure } = useFunctionsState();
  if (!offers || offers.refused || failure !== undefined) return null;
  const offer = offers.byId.get(id);
  if (isOffer(offer))
    return <Offered key={`${cellOf(offers.place)} ${offer.formula.api}`} offer={offer} />;
  return (
    <div className={styles.call}>
      {offer && <p className={styles.text}>{whyRefused(functionsTab, offer)}</p>}
    </div>
  );
}

function Offered({ offer }: { offer: CallOffer }) {
  const styles = useStyles();
  const store = useFunctionsStore();
  const language = useLanguage();
  const busy = useBusy();
  const { functionsTab } = useFunctionsSentences();
  const { offers } = useFunctionsState();
  const [asking, setAsking] = useState<"not" | "asked" | "kept">("not");
  if (!offers) return null;
  const { place } = offers;
  const held = heldIn(place, functionsTab);
  const filled = filledRange(place, offer);
  const formula = language === "da" ? offer.formula.danish : offer.formula.api;
  return (
    <div className={styles.call}>
      <div className={styles.label}>{functionsTab.formula}</div>
      <code className={styles.formula}>
        {/* Lines break between the arguments where they can. */}
        {formula.split(/(?<=[;,(])/).map((part, at) => (
          <Fragment key={at}>
            {part}
            <wbr />
          </Fragment>
        ))}
      </code>
      <div className={styles.label}>{functionsTab.reads}</div>
      <ul className={styles.reads}>
        {readsOf(functionsTab, offer).map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      {filled !== undefined && <p className={styles.text}>{functionsTab.fills(filled)}</p>}
      {asking === "asked" && held !== undefined ? (
        <>
          <p role="alert" className={styles.text}>
            {functionsTab.replacing(cellOf(place), held)}
          </p>
          <div className={styles.actions}>
            <Button
              size="small"
              appearance="primary"
              autoFocus
              disabledFocusable={busy}
              onClick={() => {
                setAsking("not");
                void store.write(place, offer);
              }}
            >
              {functionsTab.replace}
            </Button>
            <Button size="small" onClick={() => setAsking("kept")}>
              {functionsTab.keep}
            </Button>
          </div>
        </>
      ) : (
        <Button
          size="small"
          appearance="primary"
          autoFocus={asking === "kept"}
          disabledFocusable={busy}
          onClick={() => (held === undefined ? void store.write(place, offer) : setAsking("asked"))}
        >
          {functionsTab.insert(cellOf(place))}
        </Button>
      )}
    </div>
  );
}
