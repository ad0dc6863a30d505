/**
 * The tags and texts of HTML as a person would see them, without a DOM: a text that is only read can load and run
 * nothing. htmlparser2's tokenizer splits the text by the rules of browsers, in time linear in its length. Its
 * parser is not used: it searches the list of open elements at every end tag, which is quadratic.
 */
import { Tokenizer, type TokenizerCallbacks } from "htmlparser2";

export interface HtmlReader {
  /** Text with its character references read; a paragraph's may come in several pieces. */
  text(text: string): void;
  open(name: string, attributes: ReadonlyMap<string, string>): void;
  close(name: string): void;
}

/** The attributes that say where a cell stands; all others say only how it looks. */
const keptAttributes: ReadonlySet<string> = new Set(["colspan", "rowspan"]);

/** Elements whose content is no part of what people see. */
const hiddenElements: ReadonlySet<string> = new Set([
  "script",
  "style",
  "template",
  "noscript",
  "title",
  "iframe",
  "noembed",
  "noframes",
]);

/** A few milliseconds of reading. */
const lettersAtATime = 1 << 16;

/**
 * Reads a text. A tag that is never closed is given as text, so that nothing vanishes. Yields after every few
 * milliseconds.
 */
export function* readTokens(html: string, reader: HtmlReader): Generator<undefined, void> {
  let name = "";
  let attribute = "";
  let value = "";
  let attributes = new Map<string, string>();
  let hiddenIn: string | undefined;
  /** How far the text has been read. */
  let read = 0;
  let pauseAt = lettersAtATime;

  const text = (content: string): void => {
    if (hiddenIn === undefined) reader.text(content);
  };
  const endOpenTag = (end: number): void => {
    read = end + 1;
    if (hiddenIn === undefined) {
      reader.open(name, attributes);
      if (hiddenElements.has(name)) hiddenIn = name;
    }
    if (attributes.size > 0) attributes = new Map();
    if (end < pauseAt) return;
    pauseAt = end + lettersAtATime;
    tokenizer.pause();
  };
  const skipTo = (end: number): void => {
    read = end + 1;
  };
  const callbacks: TokenizerCallbacks = {
    ontext: (start, end) => {
      read = end;
      text(html.slice(start, end));
    },
    ontextentity: (codePoint, end) => {
      read = end;
      text(String.fromCodePoint(codePoint));
    },
    onopentagname: (start, end) => {
      name = html.slice(start, end).toLowerCase();
    },
    onattribname: (start, end) => {
      attribute = html.slice(start, end).toLowerCase();
      value = "";
    },
    onattribdata: (start, end) => {
      if (keptAttributes.has(attribute)) value += html.slice(start, end);
    },
    onattribentity: (codePoint) => {
      if (keptAttributes.has(attribute)) value += String.fromCodePoint(codePoint);
    },
    onattribend: () => {
      if (keptAttributes.has(attribute) && !attributes.has(attribute))
        attributes.set(attribute, value);
    },
    onopentagend: endOpenTag,
    onselfclosingtag: endOpenTag,
    onclosetag: (start, end) => {
      const closed = html.slice(start, end).toLowerCase();
      const tagEnd = html.indexOf(">", end);
      read = tagEnd === -1 ? html.length : tagEnd + 1;
      if (hiddenIn === undefined) reader.close(closed);
      else if (hiddenIn === closed) hiddenIn = undefined;
    },
    oncomment: (_, end) => skipTo(end),
    oncdata: (_, end) => skipTo(end),
    ondeclaration: (_, end) => skipTo(end),
    onprocessinginstruction: (_, end) => skipTo(end),
    onend: () => text(html.slice(read)),
  };
  const tokenizer = new Tokenizer({}, callbacks);
  tokenizer.write(html);
  while (!tokenizer.running) {
    yield undefined;
    tokenizer.resume();
  }
  tokenizer.end();
}
