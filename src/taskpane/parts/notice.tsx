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

/** Says that the pane cannot run here, and why. */
export function Notice({ title, text }: { title: string; text: string }) {
  const styles = useStyles();
  return (
    <main className={styles.notice}>
      <h1 className={styles.title}>{title}</h1>
      <p>{text}</p>
    </main>
  );
}
