import type { Editor } from '@tiptap/core';
import { useEffect, useRef, useSyncExternalStore } from 'react';
import { createPortal } from 'react-dom';
import { useTranslation } from 'react-i18next';

import { blockIcons } from './block-icons.ts';
import type { SlashStore } from './slash-store.ts';

/** The blocks that "/" offers. The cursor stays in the text: keys of the text move through the list. */
export function SlashList({ editor, store }: { editor: Editor; store: SlashStore }) {
  const { t } = useTranslation('studioEditor');
  const { open, found, at } = useSyncExternalStore(store.subscribe, store.get);
  const list = useRef<HTMLUListElement>(null);

  useEffect(() => {
    const text = editor.view.dom;
    if (!open) {
      text.removeAttribute('aria-controls');
      text.removeAttribute('aria-activedescendant');
      return;
    }
    text.setAttribute('aria-controls', 'slash-list');
    text.setAttribute('aria-activedescendant', `slash-${at}`);
    list.current?.children[at]?.scrollIntoView({ block: 'nearest' });
  }, [editor, open, at, found]);

  if (!open) return null;
  return createPortal(
    <ul
      ref={list}
      id="slash-list"
      role="listbox"
      aria-label={t('tools.insert')}
      className="desk-menu"
    >
      {found.map((name, n) => {
        const Icon = blockIcons[name];
        return (
          <li
            key={name}
            id={`slash-${n}`}
            role="option"
            aria-selected={n === at}
            className="desk-menu-item"
            onMouseDown={(event) => {
              event.preventDefault();
              store.take(name);
            }}
          >
            <Icon aria-hidden className="size-4.5 shrink-0" strokeWidth={1.5} />
            <span>
              {t(`blocks.${name}.label`)}
              <span className="block text-xs text-ink-soft">{t(`blocks.${name}.help`)}</span>
            </span>
          </li>
        );
      })}
    </ul>,
    store.box,
  );
}
