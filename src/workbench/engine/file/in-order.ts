/** Elements written anew among those kept as they were, in the order the format demands. */
import { sourceOf, type XmlPart } from "./xml";

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

/**
 * The children of a part's root: `written` by name (empty for none) in the place `order` gives them, every other
 * child as it stands in the part. One the order does not know (an extension, an alternative) stays behind the child
 * it followed.
 */
export function inOrder(
  order: readonly string[],
  part: XmlPart | undefined,
  written: Readonly<Record<string, string>>,
): string {
  let place = -1;
  const kept = (part?.root.children ?? []).map((element) => {
    const at = order.indexOf(element.name);
    place = at < 0 ? place : at;
    return { name: element.name, at: at < 0 ? place + 0.5 : at, element };
  });
  const pieces = [
    ...Object.entries(written).map(([name, xml]) => ({ at: order.indexOf(name), xml })),
    ...kept.flatMap(({ name, at, element }) =>
      name in written || part === undefined ? [] : [{ at, xml: sourceOf(part, element) }],
    ),
  ];
  return pieces
    .map((piece, index) => ({ ...piece, index }))
    .sort((a, b) => a.at - b.at || a.index - b.index)
    .map(({ xml }) => xml)
    .join("");
}

/** What is written has no prefix; a part that gives its elements one needs the namespace for those too. */
export function withMainNamespace(tag: string): string {
  return /\sxmlns=/.test(tag) ? tag : tag.replace(/\/?>$/, ` xmlns="${main}"$&`);
}
