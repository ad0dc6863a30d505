import { remembered } from "../../../cells/remembered";
import type { Finding } from "../../../checks/finding";
import { findingSentence } from "../../../checks/finding-sentence";
import type { CheckSentences } from "../../../text/check-sentences";

/** A finding in words. They are kept, because searching needs the words of every finding. */
export const inWords = remembered<Finding, string, CheckSentences["checks"]>(findingSentence);
