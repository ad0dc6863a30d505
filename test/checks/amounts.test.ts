/** Every check of amounts: silent where all is right, and exact about what is not. */
import { testFamily } from "./support/test-family";

testFamily("amounts");
