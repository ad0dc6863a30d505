import { Link, makeStyles, tokens } from "@fluentui/react-components";
import { type CallId, callName } from "../../../workbook/calls/call-id";
import { useLanguage } from "../../pane-context";
import { Fold } from "../../parts/fold";
import { useFunctionsSentences } from "./functions-context";
import { InsertCall } from "./insert-call";

const useStyles = makeStyles({
  inside: { padding: `0 0 ${tokens.spacingVerticalS} 18px`, overflowWrap: "anywhere" },
  text: { margin: `0 0 ${tokens.spacingVerticalS}` },
  title: {
    margin: `${tokens.spacingVerticalS} 0 0`,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  arguments: { margin: `0 0 ${tokens.spacingVerticalS}` },
  name: { fontStyle: "italic" },
  meaning: { margin: 0, color: tokens.colorNeutralForeground2 },
  code: { fontFamily: tokens.fontFamilyMonospace, fontSize: tokens.fontSizeBase200 },
});

/** One function: what it is for, and unfolded the call for the selected cell, its arguments and an example. */
export function FunctionItem({ id }: { id: CallId }) {
  const styles = useStyles();
  const language = useLanguage();
  const { functionsTab, functionsHelp } = useFunctionsSentences();
  const { description, parameters, examples } = functionsHelp[id];
  const [example] = examples;
  return (
    <Fold title={callName(id)} strong note={functionsTab.what[id]}>
      <div role="group" aria-label={callName(id)} className={styles.inside}>
        <InsertCall id={id} />
        <p className={styles.text}>{description}</p>
        <h3 className={styles.title}>{functionsTab.arguments}</h3>
        <dl className={styles.arguments}>
          {parameters.map((one) => (
            <div key={one.name}>
              <dt className={styles.name}>{one.name}</dt>
              <dd className={styles.meaning}>{one.description}</dd>
            </div>
          ))}
        </dl>
        {example && (
          <>
            <h3 className={styles.title}>{functionsTab.example}</h3>
            <p className={styles.text}>
              <code className={styles.code}>{example.formula}</code>{" "}
              {functionsTab.shows(example.shows)}. {example.note}
            </p>
          </>
        )}
        <Link href={`help/${language}/${id.toLowerCase()}.html`} target="_blank" rel="noopener">
          {functionsTab.help}
        </Link>
      </div>
    </Fold>
  );
}
