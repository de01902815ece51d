import { DomUtils } from 'htmlparser2';
import { foldSpace } from '../adapter/writeBlocks.ts';

export type XmlElement = ReturnType<typeof DomUtils.getElementsByTagName>[number];

/** Elements directly in another with one of some names; a name without a colon stands for any prefix. */
export function childrenOf(parent: XmlElement, ...names: readonly string[]): XmlElement[] {
  return DomUtils.getChildren(parent)
    .filter((node) => DomUtils.isTag(node))
    .filter(({ name }) => names.includes(name) || names.includes(name.replace(/^.*:/, '')));
}

/** Elements anywhere in another, by a name without prefix. */
export function descendantsOf(parent: XmlElement, name: string): XmlElement[] {
  return DomUtils.getElementsByTagName((each) => each.replace(/^.*:/, '') === name, parent, true);
}

/** Words of the first of some elements that is not empty; `names` are in order of trust. */
export function wordsOf(parent: XmlElement | undefined, ...names: readonly string[]): string | undefined {
  if (parent === undefined) return undefined;
  for (const name of names) {
    for (const child of childrenOf(parent, name)) {
      const words = foldSpace(DomUtils.textContent(child));
      if (words !== '') return words;
    }
  }
  return undefined;
}

/** What stands in an element, as HTML: markup of its own, or markup that is escaped or in CDATA. */
export function htmlOf(element: XmlElement): string {
  const isTree = DomUtils.getChildren(element).some((node) => DomUtils.isTag(node));
  return isTree
    ? DomUtils.getInnerHTML(element, { xmlMode: false, decodeEntities: true })
    : DomUtils.textContent(element);
}
