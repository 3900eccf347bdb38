import type { JSONContent } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';

/** Blocks never change in place: what was written out once stays right, and a key typed costs one block, not all. */
const objects = new WeakMap<Node, JSONContent>();
const texts = new WeakMap<Node, string>();

/** The blocks of a document as JSON objects, which the caller must not change. */
export function blocksOf(document: Node): JSONContent[] {
  return document.children.map((block) => {
    const known = objects.get(block);
    if (known) return known;
    const made = block.toJSON() as JSONContent;
    objects.set(block, made);
    return made;
  });
}

/** A document as the text of its JSON. */
export function documentJson(document: Node): string {
  const blocks = document.children.map((block) => {
    const known = texts.get(block);
    if (known !== undefined) return known;
    const made = JSON.stringify(block.toJSON());
    texts.set(block, made);
    return made;
  });
  return `{"type":"doc","content":[${blocks.join(',')}]}`;
}
