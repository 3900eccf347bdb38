import { type SubmissionResult, useForm } from '@conform-to/react';
import { useTranslation } from 'react-i18next';

import type { DraftCompetency } from '#app/domain/competency/draft-competency.server.ts';
import { inLanguage, type Localised } from '#app/platform/i18n.ts';
import { resultOf } from '#app/routes/result-of.ts';
import { Button, ButtonLink } from '#app/ui/button.tsx';
import { CheckedForm, SelectField, TextField, TickField } from '#app/ui/form.tsx';
import { useKindLabel } from '#app/ui/kind-label.ts';
import { LocalisedField } from '#app/ui/localised-field.tsx';
import { Card } from '#app/ui/page.tsx';
import { useLanguage } from '#app/ui/use-language.ts';

import '#app/platform/texts/frameworks.ts';

import { ConflictNotice } from './conflict-notice.tsx';

type Level = { description: Localised; indicators: Localised };
type Entry = {
  code: string;
  parent: string;
  kind: string;
  affair: string;
  name: Localised;
  description: Localised;
  heading: string;
  levels: Level[];
};

/** One competency with its level texts and indicators, in both languages. */
export function CompetencyForm({
  data,
  lastResult,
}: {
  data: DraftCompetency;
  lastResult: SubmissionResult<string[]> | undefined;
}) {
  const { t } = useTranslation(['frameworks', 'common']);
  const language = useLanguage();
  const kindLabel = useKindLabel();
  const { id, revision, code, competency, scale, parents, kinds } = data;
  const result = resultOf(lastResult, 'save');
  const [form, fields] = useForm<Entry>({
    id: 'competency',
    lastResult: result,
    defaultValue: typedEntry(data),
  });
  const lines = fields.levels.getFieldList();
  const stored = competency && `/hr/frameworks/${id}/draft/competency?code=`;
  return (
    <CheckedForm form={form} className="space-y-6">
      <ConflictNotice
        result={result}
        frameworkId={id}
        compareWith={
          competency
            ? `${stored}${encodeURIComponent(competency.code)}`
            : `/hr/frameworks/${id}/draft`
        }
      />
      <input type="hidden" name="intent" value="save" />
      <input type="hidden" name="revision" value={revision} />
      <Card>
        <div className="space-y-5">
          {code === null && (
            <TextField
              field={fields.code}
              label={t('code')}
              help={t('one.codeHelp')}
              maxLength={100}
              required
            />
          )}
          <LocalisedField field={fields.name} legend={t('one.name')} maxLength={500} />
          <div className="grid gap-5 sm:grid-cols-2">
            <SelectField field={fields.parent} label={t('one.parent')}>
              <option value="">{t('one.parentNone')}</option>
              {parents.map(({ code, name }) => (
                <option key={code} value={code}>
                  {`${inLanguage(name, language)} (${code})`}
                </option>
              ))}
            </SelectField>
            <TextField
              field={fields.kind}
              label={t('one.kind')}
              help={t('one.kindHelp')}
              list="kinds"
              maxLength={100}
              required
            />
            <datalist id="kinds">
              {kinds.map((kind) => (
                <option key={kind} value={kind}>
                  {kindLabel(kind)}
                </option>
              ))}
            </datalist>
            <TextField
              field={fields.affair}
              label={t('one.affair')}
              help={t('one.affairHelp')}
              maxLength={500}
            />
          </div>
          <LocalisedField
            field={fields.description}
            legend={t('one.description')}
            rows={3}
            maxLength={10_000}
          />
          <TickField field={fields.heading} label={t('one.heading')} help={t('one.headingHelp')} />
        </div>
      </Card>
      {lines.map((line, at) => {
        const { description, indicators } = line.getFieldset();
        const level = at + 1;
        const name = scale[at]?.name; // none: typed while the draft had more levels
        const title = name
          ? t('one.levelLegend', { level, name: inLanguage(name, language) })
          : t('levelName', { level });
        return (
          <Card key={line.name} title={title}>
            <div className="space-y-5">
              <LocalisedField
                field={description}
                legend={t('one.text')}
                rows={2}
                maxLength={10_000}
              />
              <LocalisedField
                field={indicators}
                legend={t('one.indicators')}
                help={t('one.indicatorsHelp')}
                rows={4}
                maxLength={10_000}
              />
            </div>
          </Card>
        );
      })}
      <div className="flex flex-wrap gap-2">
        <Button>{t(code === null ? 'one.add' : 'one.save')}</Button>
        <ButtonLink look="quiet" to={`/hr/frameworks/${id}/draft`}>
          {t('common:back')}
        </ButtonLink>
      </div>
    </CheckedForm>
  );
}

/** As it stands in the fields: indicators one per line. */
function typedEntry({ competency, heading, scale }: DraftCompetency): Entry {
  return {
    code: '',
    parent: competency?.parent ?? '',
    kind: competency?.kind ?? '',
    affair: competency?.affair ?? '',
    name: competency?.name ?? EMPTY,
    description: competency?.description ?? EMPTY,
    heading: heading ? 'on' : '',
    levels: scale.map((_, at) => {
      const level = competency?.levels[at];
      return {
        description: level?.description ?? EMPTY,
        indicators: {
          id: level?.indicators.id.join('\n') ?? '',
          en: level?.indicators.en.join('\n') ?? '',
        },
      };
    }),
  };
}

const EMPTY: Localised = { id: '', en: '' };
