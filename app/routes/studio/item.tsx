import { redirect } from '@remix-run/node';
import { Link, useActionData, useLoaderData } from '@remix-run/react';
import { type ReactNode, useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';

import { kindsWithText } from '#app/domain/catalogue/course-content.ts';
import { drawInAddress } from '#app/domain/catalogue/item/entry-form.ts';
import { editItem } from '#app/domain/catalogue/item/edit-item.server.ts';
import { type ItemDeed, itemForm } from '#app/domain/catalogue/item/item-form.ts';
import {
  type ItemPageView,
  itemPageView,
} from '#app/domain/catalogue/item/item-page-view.server.ts';
import { saveToBank } from '#app/domain/catalogue/item/save-to-bank.server.ts';
import { readBankSearch } from '#app/domain/questions/bank/bank-search.ts';
import { itemPreview } from '#app/domain/catalogue/item/item-preview.server.ts';
import { textEditorView } from '#app/domain/catalogue/text/text-editor-view.server.ts';
import { textHtml } from '#app/domain/catalogue/text/text-html.server.ts';
import { idText, searchText, shortText } from '#app/platform/address-text.ts';
import { env } from '#app/platform/env.server.ts';
import { inLanguage, isLanguage, type Language } from '#app/platform/i18n.ts';
import { languageOf } from '#app/platform/language.server.ts';
import '#app/platform/texts/studio-item.ts';
import { idParam, withActor } from '#app/routes/access.server.ts';
import { allowFrames } from '#app/routes/allow-frames.server.ts';
import { type FormAnswer, submitForm } from '#app/routes/form.server.ts';
import { resultOf } from '#app/routes/result-of.ts';
import { ButtonLink } from '#app/ui/button.tsx';
import { Notice } from '#app/ui/notice.tsx';
import { pageTitle } from '#app/ui/page-title.ts';
import { PageHeader } from '#app/ui/page.tsx';
import { RefusalNotice } from '#app/ui/refusal-notice.tsx';
import { useLanguage } from '#app/ui/use-language.ts';

import { AssignmentForm } from './item/assignment-form.tsx';
import { FileComposer } from './item/file-composer.tsx';
import { minutesNow } from './item/minutes-now.ts';
import { QuizComposer } from './item/quiz-composer.tsx';
import { ReadOnlyItem, ReadOnlyNotice } from './item/read-only.tsx';
import { SettingsForm } from './item/settings-form.tsx';
import { SurveyComposer } from './item/survey-composer.tsx';
import { TextSection } from './item/text-section.tsx';

export const meta = pageTitle('studioItem', (t, data) => {
  const title = (data as { item?: ItemPageView } | undefined)?.item?.settings.title;
  return inLanguage(title, 'id') || t('noTitle');
});

/** After a conflict the page must show what is stored now. */
export const shouldRevalidate = () => true;

export const loader = withActor(async (actor, { request, params }) => {
  const place = { courseId: idParam(params['id']), key: idParam(params['key']) };
  const search = new URL(request.url).searchParams;
  const item = await itemPageView(actor, place, {
    part: shortText(search.get('part'), 200),
    add: shortText(search.get('add')),
    find: searchText(search.get('find')),
    bank: readBankSearch(search),
    draw: drawInAddress(search),
  });
  const own = await languageOf(request);
  const language = chosenLanguage(search.get('text'), item.languages, own);
  const writesText = item.writes && kindsWithText.includes(item.kind);
  const editor = writesText
    ? await textEditorView(actor, { courseId: place.courseId, itemKey: place.key, language })
    : null;
  const html = editor && (await textHtml(editor.text.json, language));
  const shown = item.writes ? null : await itemPreview(actor, place, own);
  if (shown) await allowFrames(request, 'html' in shown.content ? shown.content.html : null);
  // Beside an editor a text is shown only without scripts, where every page is loaded whole.
  else if (request.headers.get('Sec-Fetch-Dest') !== 'empty') await allowFrames(request, html);
  return {
    item,
    text: editor && { language, editor, html, restored: search.has('restored') },
    shown,
    saved: search.has('saved'),
    banked: idText(search.get('banked')),
    zone: env.ORGANISATION_TIME_ZONE,
  };
});

/** The one asked for, else the reader's own, else the first of the course. */
function chosenLanguage(asked: string | null, written: Language[], own: Language): Language {
  const wanted = [asked, own].find((one) => isLanguage(one) && written.includes(one));
  return (wanted as Language | undefined) ?? written[0] ?? own;
}

export const action = withActor(async (actor, { request, params }) => {
  const place = { courseId: idParam(params['id']), key: idParam(params['key']) };
  return submitForm(request, itemForm(env.ORGANISATION_TIME_ZONE), async (deed) => {
    if ('toBank' in deed) {
      const banked = await saveToBank(actor, place, deed.toBank);
      return redirect(`?${new URLSearchParams({ part: deed.toBank.key, banked })}`);
    }
    await editItem(actor, place, deed.edit);
    return redirect(afterwards(request, place, deed));
  });
});

/** Back to the page at the place that was changed, with the text and the search that it showed. */
function afterwards(
  request: Request,
  { courseId, key }: { courseId: string; key: string },
  { edit, another }: ItemDeed,
): string {
  const asked = new URL(request.url).searchParams;
  const query = new URLSearchParams();
  const kept = asked.get('add') === 'bank' ? ['add', 'q', 'category', 'after'] : [];
  for (const name of ['text', 'find', ...kept]) {
    const value = asked.get(name);
    if (value) query.set(name, value);
  }
  if (another) query.set('add', another);
  if (edit.kind !== 'shift') query.set('saved', '');
  return `/studio/courses/${courseId}/items/${key}?${query}${another ? '#new-part' : anchorOf(edit)}`;
}

function anchorOf(edit: ItemDeed['edit']): string {
  if ('question' in edit) return `#part-${edit.question.key}`;
  if (edit.kind === 'entry') return `#part-${edit.entry.key}`;
  if (edit.kind === 'shift') return `#part-${edit.key}`;
  if (edit.kind === 'duplicate') return `#part-${edit.newKey}`;
  return '';
}

export default function ItemPage() {
  const { t } = useTranslation('studioItem');
  const language = useLanguage();
  const { item, text, shown, saved, banked, zone } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  const { courseId, key, kind, settings } = item;
  const shownText = text && `${key} ${text.language}`;
  const [written, setWritten] = useState<{ of: string | null; minutes: number } | null>(null);
  const onMinutes = useCallback(
    (minutes: number) => setWritten({ of: shownText, minutes }),
    [shownText],
  );
  const course = `/studio/courses/${courseId}`;
  const words = (of: unknown) => inLanguage(of, language) || t('noTitle');
  return (
    <>
      <PageHeader
        title={words(settings.title)}
        lead={t('lead', { kind: t(`kinds.${kind}`), module: words(item.moduleTitle) })}
        crumbs={[
          { to: '/studio', label: t('studio') },
          { to: course, label: words(item.courseTitle) },
        ]}
        actions={
          <>
            {item.accommodates && (
              <ButtonLink look="secondary" to={`${course}/quizzes/${key}/accommodations`}>
                {t('quiz.accommodations')}
              </ButtonLink>
            )}
            <ButtonLink look="secondary" to={`${course}/preview/${key}`}>
              {t('preview')}
            </ButtonLink>
          </>
        }
      />
      <div className="space-y-6">
        {saved && !result && <Notice kind="success">{t('saved')}</Notice>}
        {banked && !result && (
          <Notice kind="success">
            {t('entries.banked')}{' '}
            <Link className="link" to={`/studio/questions/${banked}`}>
              {t('entries.openInBank')}
            </Link>
          </Notice>
        )}
        {!item.writes && <ReadOnlyNotice item={item} />}
        <RefusalNotice result={resultOf(result, 'part')} />
        {item.gone && !result && (
          <Notice kind="warning" title={t('parts.goneTitle')}>
            {t('parts.goneText')}
          </Notice>
        )}
        {shown && !result ? (
          <ReadOnlyItem item={item} content={shown.content} language={shown.shownIn} />
        ) : (
          <Columns
            beside={
              <SettingsForm
                key={result ? 'typed' : item.settingsSeen}
                item={{
                  ...item,
                  computed:
                    text && written?.of === shownText
                      ? minutesNow(item, text.language, written.minutes)
                      : item.computed,
                }}
                lastResult={result}
              />
            }
          >
            {text && <TextSection item={item} text={text} zone={zone} onMinutes={onMinutes} />}
            <Composer item={item} lastResult={result} />
          </Columns>
        )}
        <Neighbours item={item} />
      </div>
    </>
  );
}

function Columns({ beside, children }: { beside: ReactNode; children: ReactNode }) {
  return (
    <div className="grid items-start gap-6 xl:grid-cols-[minmax(0,1fr)_20rem]">
      <div className="min-w-0 space-y-6">{children}</div>
      {beside}
    </div>
  );
}

function Composer({ item, lastResult }: { item: ItemPageView; lastResult?: FormAnswer }) {
  const { composer } = item;
  switch (composer.kind) {
    case 'lesson':
      return null;
    case 'quiz':
      return <QuizComposer item={{ ...item, composer }} lastResult={lastResult} />;
    case 'survey':
      return <SurveyComposer item={{ ...item, composer }} lastResult={lastResult} />;
    case 'assignment':
      return <AssignmentForm item={{ ...item, composer }} lastResult={lastResult} />;
    case 'file':
      return <FileComposer item={{ ...item, composer }} lastResult={lastResult} />;
  }
}

function Neighbours({ item: { courseId, previous, next } }: { item: ItemPageView }) {
  const { t } = useTranslation('studioItem');
  const items = `/studio/courses/${courseId}/items`;
  if (!previous && !next) return null;
  return (
    <nav
      aria-label={t('neighbours')}
      className="flex flex-wrap justify-between gap-3 border-t border-line pt-6"
    >
      {previous ? (
        <ButtonLink look="secondary" rel="prev" to={`${items}/${previous}`}>
          {t('previous')}
        </ButtonLink>
      ) : (
        <span />
      )}
      {next && (
        <ButtonLink look="secondary" rel="next" to={`${items}/${next}`}>
          {t('next')}
        </ButtonLink>
      )}
    </nav>
  );
}
