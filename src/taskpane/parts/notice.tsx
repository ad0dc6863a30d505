import { makeStyles, tokens } from "@fluentui/react-components";

const useStyles = makeStyles({
  notice: { padding: tokens.spacingHorizontalL },
  title: {
    margin: `0 0 ${tokens.spacingVerticalS}`,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
});

/** All there is to say when the pane cannot run where it is. */
export function Notice({ title, text }: { title: string; text: string }) {
  const styles = useStyles();
  return (
    <main className={styles.notice}>
      <h1 className={styles.title}>{title}</h1>
      <p>{text}</p>
    </main>
  );
}
