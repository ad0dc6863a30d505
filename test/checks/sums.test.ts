/** Every check of sums: silent where all is right, and exact about what is not. */
import { testFamily } from "./support/test-family";

testFamily("sums");
