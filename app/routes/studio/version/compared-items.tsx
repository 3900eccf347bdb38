import { useTranslation } from 'react-i18next';

import type {
  ComparedItem,
  ShownBlock,
  ShownQuestionChange,
  VersionComparison,
} from '#app/domain/catalogue/version/version-comparison.server.ts';
import '#app/platform/texts/studio-review.ts';
import { Badge } from '#app/ui/badge.tsx';
import { Card } from '#app/ui/page.tsx';

import { BlockChangeName } from './block-change-name.tsx';
import { ComparedRules } from './compared-rules.tsx';
import { ChangeTitle } from './change-title.tsx';
import { PartsLine } from './parts-line.tsx';
import { WordPieces } from './word-pieces.tsx';

/** Modules and items that are new, gone, moved or changed, with their texts and questions word by word. */
export function ComparedItems({
  comparison: { modules, items },
}: {
  comparison: VersionComparison;
}) {
  const { t } = useTranslation('studioReview');
  if (modules.length === 0 && items.length === 0) return null;
  return (
    <Card title={t('compared.outline')}>
      <ul className="divide-y divide-line">
        {modules.map(({ key, change, title, parts }) => (
          <li key={key} className="space-y-1 py-3">
            <ChangeTitle isModule change={change} title={title} />
            <PartsLine parts={parts} />
          </li>
        ))}
        {items.map((item) => (
          <li key={item.key} className="space-y-2 py-3">
            <ChangeTitle change={item.change} moved={item.moved} title={item.title} />
            <PartsLine parts={item.parts} />
            {item.rules && <ComparedRules rules={item.rules} />}
            {item.files.length > 0 && (
              <p className="text-sm break-words">
                {t('compared.files', { names: item.files.join(', ') })}
              </p>
            )}
            <Questions questions={item.questions} />
            {item.texts.map((text) => (
              <Text key={text.language} text={text} />
            ))}
          </li>
        ))}
      </ul>
    </Card>
  );
}

function Questions({ questions }: { questions: ShownQuestionChange[] }) {
  const { t } = useTranslation('studioReview');
  if (questions.length === 0) return null;
  return (
    <details className="rounded-md border border-line p-3" open={questions.length <= 5}>
      <summary className="cursor-pointer font-semibold">
        {`${t('compared.questions')} (${questions.length})`}
      </summary>
      <ul className="mt-3 space-y-3">
        {questions.map(({ key, change, at, parts, stems }) => (
          <li key={key} className="space-y-1">
            <p className="flex flex-wrap items-center gap-2 text-sm">
              <span className="font-semibold">{`${at}.`}</span>
              <Badge tone={change === 'new' ? 'good' : change === 'gone' ? 'bad' : 'caution'}>
                {t(`compared.change.${change}`)}
              </Badge>
              {parts.length > 0 && (
                <span>{parts.map((part) => t(`compared.question.${part}`)).join(', ')}</span>
              )}
            </p>
            {stems.map(({ language, pieces }) => (
              <WordPieces key={language} pieces={pieces} lang={language} />
            ))}
          </li>
        ))}
      </ul>
    </details>
  );
}

function Text({ text: { language, blocks, more } }: { text: ComparedItem['texts'][number] }) {
  const { t } = useTranslation('studioReview');
  const name = t('compared.textIn', { language: t(`compared.inLanguage.${language}`) });
  return (
    <details className="rounded-md border border-line p-3" open={blocks.length <= 10}>
      <summary className="cursor-pointer font-semibold">{`${name} (${blocks.length + more})`}</summary>
      <ul className="mt-3 space-y-3">
        {blocks.map((block, at) => (
          <li key={at} className="space-y-1">
            <Block block={block} language={language} />
          </li>
        ))}
      </ul>
      {more > 0 && (
        <p className="mt-3 text-sm text-ink-soft">{t('changes.more', { count: more })}</p>
      )}
    </details>
  );
}

function Block({
  block: { kind, type, pieces },
  language,
}: {
  block: ShownBlock;
  language: string;
}) {
  const { t } = useTranslation('studioReview');
  const onlyForm = kind === 'changed' && pieces.every((piece) => piece.kind === 'same');
  return (
    <>
      <p className="flex flex-wrap items-center gap-2 text-sm">
        <BlockChangeName kind={kind} type={type} />
        {onlyForm && <span className="text-ink-soft">{t('compared.onlyForm')}</span>}
      </p>
      <WordPieces pieces={pieces} lang={language} />
    </>
  );
}
