import type { JSONContent } from '@tiptap/core';
import { DOMSerializer, Fragment } from '@tiptap/pm/model';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';

import { lessonSchema } from '#app/domain/catalogue/lesson/lesson-schema.ts';

/** Some blocks as they read, without the editor; those that show something name what they show. */
export function BlockPreview({ blocks }: { blocks: JSONContent[] }) {
  const { t } = useTranslation('studioEditor');
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const serializer = DOMSerializer.fromSchema(lessonSchema);
    const content = serializer.serializeFragment(Fragment.fromJSON(lessonSchema, blocks));
    for (const shown of content.querySelectorAll<HTMLElement>('[data-block]')) {
      const { block, title, label, prompt, alt, file, src } = shown.dataset;
      const said = [title, label, prompt, alt, file, src].find(Boolean) ?? '';
      const name = t(`blocks.${block}.label` as 'blocks.figure.label', { defaultValue: '' });
      const line = document.createElement('p');
      line.className = 'desk-note';
      line.textContent = [name, said].filter(Boolean).join(': ');
      if (line.textContent) shown.prepend(line);
    }
    box.current?.replaceChildren(content);
  }, [blocks, t]);
  return <div ref={box} className="prose-lesson desk-preview" />;
}
