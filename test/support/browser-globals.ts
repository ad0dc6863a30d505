/** What every browser has and jsdom has not. */
import { TextDecoder } from "node:util";

Object.assign(globalThis, { TextDecoder });
