import { useTranslation } from 'react-i18next';

import { Button } from '#app/ui/button.tsx';

import { BlockForm, type BlockFormProps, useText } from './block-form.tsx';
import { TextEntry } from './entry-fields.tsx';
import { linkTarget } from './link-address.ts';

type Props = BlockFormProps & { isNew: boolean; onRemove: () => void };

/** Where a link leads, and its words where none are selected. */
export function LinkForm({ entries, isNew, onDone, onCancel, onRemove }: Props) {
  const { t } = useTranslation('studioEditor');
  const [href, setHref] = useText(entries, 'href');
  const [text, setText] = useText(entries, 'text');
  const asksText = entries['text'] !== undefined;
  const target = linkTarget(href);
  const textMissing = asksText && text.trim() === '';
  return (
    <BlockForm
      isNew={isNew}
      problems={!target || textMissing}
      onCancel={onCancel}
      onDone={() => onDone({ href: target, ...(asksText && { text: text.trim() }) })}
      more={!isNew && <Remove onRemove={onRemove} words={t('mark.removeLink')} />}
    >
      {(told) => (
        <>
          <TextEntry
            type="url"
            label={t('link.href')}
            help={t('link.hrefHelp')}
            value={href}
            maxLength={2000}
            required
            error={told && !target ? t('link.invalid') : null}
            onChange={setHref}
          />
          {asksText && (
            <TextEntry
              label={t('link.text')}
              help={t('link.textHelp')}
              value={text}
              maxLength={300}
              required
              error={told && textMissing ? t('link.textMissing') : null}
              onChange={setText}
            />
          )}
        </>
      )}
    </BlockForm>
  );
}

/** What a word means; it stands in the glossary at the end of the lesson. */
export function TermForm({ entries, isNew, onDone, onCancel, onRemove }: Props) {
  const { t } = useTranslation('studioEditor');
  const [definition, setDefinition] = useText(entries, 'definition');
  const [text, setText] = useText(entries, 'text');
  const asksText = entries['text'] !== undefined;
  const missing = definition.trim() === '';
  const textMissing = asksText && text.trim() === '';
  return (
    <BlockForm
      isNew={isNew}
      problems={missing || textMissing}
      onCancel={onCancel}
      onDone={() =>
        onDone({ definition: definition.trim(), ...(asksText && { text: text.trim() }) })
      }
      more={!isNew && <Remove onRemove={onRemove} words={t('mark.removeTerm')} />}
    >
      {(told) => (
        <>
          {asksText && (
            <TextEntry
              label={t('term.word')}
              value={text}
              maxLength={200}
              required
              error={told && textMissing ? t('term.wordMissing') : null}
              onChange={setText}
            />
          )}
          <TextEntry
            label={t('term.definition')}
            help={t('term.definitionHelp')}
            value={definition}
            maxLength={1000}
            rows={3}
            required
            error={told && missing ? t('term.missing') : null}
            onChange={setDefinition}
          />
        </>
      )}
    </BlockForm>
  );
}

function Remove({ onRemove, words }: { onRemove: () => void; words: string }) {
  return (
    <Button type="button" look="danger" onClick={onRemove}>
      {words}
    </Button>
  );
}
