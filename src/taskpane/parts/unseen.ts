import { makeStyles } from "@fluentui/react-components";

/** For text that is only read aloud. */
export const useUnseenStyles = makeStyles({
  unseen: {
    position: "absolute",
    width: "1px",
    height: "1px",
    overflow: "hidden",
    clipPath: "inset(50%)",
    whiteSpace: "nowrap",
  },
});
