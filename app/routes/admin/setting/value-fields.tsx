import type { FieldMetadata } from '@conform-to/react';
import { useTranslation } from 'react-i18next';

import type { SettingKey } from '#app/domain/settings/settings.ts';
import type { Localised } from '#app/platform/i18n.ts';
import {
  FieldGroup,
  NumberField,
  SelectField,
  TextAreaField,
  TextField,
  TickField,
} from '#app/ui/form.tsx';
import { useImportanceLabel } from '#app/ui/importance-label.ts';
import { useKindLabel } from '#app/ui/kind-label.ts';
import { LocalisedField } from '#app/ui/localised-field.tsx';
import { useStandingLabel } from '#app/ui/standing-label.ts';
import { useStatusLabel } from '#app/ui/status-label.ts';

import '#app/platform/texts/settings.ts';

import { BandFields } from './band-fields.tsx';
import { TickFields } from './tick-fields.tsx';

type Value<T> = FieldMetadata<T>;
type Props = { field: FieldMetadata<unknown>; choices: string[] };

/** The fields in which people type the value of a setting: what app/domain/settings/setting-form.ts reads. */
export function ValueFields({ settingKey, ...props }: Props & { settingKey: SettingKey }) {
  const { t } = useTranslation('settings');
  const { field } = props;
  const title = t(`item.${settingKey}.title`);
  switch (settingKey) {
    case 'organisation.name':
    case 'certificates.issuer':
      return <LocalisedField field={field} legend={title} maxLength={200} />;
    case 'organisation.place':
      return <TextField field={field} label={title} maxLength={100} />;
    case 'people.activeStandings':
      return <StandingFields {...props} />;
    case 'hours.minutesPerHour':
    case 'hours.yearlyTarget':
    case 'assessment.graceSeconds':
    case 'assessment.moderationDifference':
    case 'assessment.appealDays':
    case 'scheduling.reminderDays':
    case 'content.readingSpeed':
    case 'content.historyDays':
    case 'content.uploadLimit':
    case 'content.libraryQuota':
      return <NumberField field={field} label={title} min={0} />;
    case 'hours.yearlyCeiling':
      return <CeilingFields {...props} />;
    case 'competency.quizCeiling':
      return <QuizCeilingFields {...props} />;
    case 'competency.importanceWeights':
      return <WeightFields {...props} />;
    case 'competency.matchSelection':
    case 'competency.matchMapping':
      return <BandFields field={field} legend={title} words="match" />;
    case 'content.embedHosts':
      return (
        <TextAreaField
          field={field}
          label={title}
          help={t('hostsHelp')}
          rows={6}
          spellCheck={false}
        />
      );
    case 'content.reviewByAnother':
      return <TickField field={field} label={t('reviewByAnother')} />;
    case 'certificates.signatory':
      return <SignatoryFields {...props} />;
    case 'certificates.numberTemplate':
      return (
        <TextField
          field={field}
          label={t('template')}
          help={t('templateHelp')}
          maxLength={60}
          spellCheck={false}
        />
      );
    case 'certificates.classification':
      return <BandFields field={field} legend={title} words="classification" />;
    case 'certificates.print':
      return <PrintFields {...props} />;
    case 'certificates.design':
      return <DesignFields {...props} />;
  }
}

function StandingFields({ field, choices }: Props) {
  const { t } = useTranslation('settings');
  return (
    <FieldGroup field={field} legend={t('item.people.activeStandings.title')}>
      <TickFields field={field} choices={choices} label={useStandingLabel()} />
    </FieldGroup>
  );
}

function CeilingFields({ field, choices }: Props) {
  const { t } = useTranslation('settings');
  const status = useStatusLabel();
  const lines = (field as Value<{ status: string; hours: string }[]>).getFieldList();
  return (
    <FieldGroup field={field} legend={t('item.hours.yearlyCeiling.title')} help={t('ceilingHelp')}>
      {choices.map((choice, index) => {
        const line = lines[index]?.getFieldset();
        return (
          line && (
            <div key={choice}>
              <input type="hidden" name={line.status.name} value={choice} />
              <NumberField
                field={line.hours}
                label={t('ceilingField', { status: status(choice) })}
                min={0}
              />
            </div>
          )
        );
      })}
    </FieldGroup>
  );
}

function QuizCeilingFields({ field, choices }: Props) {
  const { t } = useTranslation('settings');
  const { level, kinds } = (field as Value<{ level: string; kinds: unknown }>).getFieldset();
  return (
    <>
      <SelectField field={level} label={t('quizLevel')}>
        {LEVELS.map((one) => (
          <option key={one} value={one}>
            {one}
          </option>
        ))}
      </SelectField>
      <FieldGroup field={kinds} legend={t('quizKinds')}>
        <TickFields field={kinds} choices={choices} label={useKindLabel()} />
      </FieldGroup>
    </>
  );
}

const LEVELS = [0, 1, 2, 3, 4, 5, 6, 7];

function WeightFields({ field, choices }: Props) {
  const { t } = useTranslation('settings');
  const importance = useImportanceLabel();
  const lines = (field as Value<{ importance: string; weight: string }[]>).getFieldList();
  return (
    <FieldGroup field={field} legend={t('item.competency.importanceWeights.title')}>
      {choices.map((choice, index) => {
        const line = lines[index]?.getFieldset();
        return (
          line && (
            <div key={choice}>
              <input type="hidden" name={line.importance.name} value={choice} />
              <NumberField
                field={line.weight}
                label={t('weightField', { importance: importance(choice) })}
                min={0}
              />
            </div>
          )
        );
      })}
    </FieldGroup>
  );
}

function SignatoryFields({ field }: Props) {
  const { t } = useTranslation('settings');
  const { name, position } = (field as Value<{ name: string; position: Localised }>).getFieldset();
  return (
    <>
      <TextField field={name} label={t('signatoryName')} maxLength={150} />
      <LocalisedField field={position} legend={t('signatoryPosition')} maxLength={200} />
    </>
  );
}

function PrintFields({ field }: Props) {
  const { t } = useTranslation('settings');
  const { number, birthDate } = (
    field as Value<{ number: unknown; birthDate: unknown }>
  ).getFieldset();
  return (
    <FieldGroup field={field} legend={t('item.certificates.print.title')}>
      <TickField field={number} label={t('printNumber')} />
      <TickField field={birthDate} label={t('printBirthDate')} />
    </FieldGroup>
  );
}

function DesignFields({ field }: Props) {
  const { t } = useTranslation('settings');
  const { accent, ornament } = (field as Value<{ accent: string; ornament: string }>).getFieldset();
  return (
    <FieldGroup field={field} legend={t('item.certificates.design.title')} help={t('emblemHelp')}>
      <TextField field={accent} label={t('accent')} type="color" className="input max-w-32 p-1" />
      <TextField
        field={ornament}
        label={t('ornament')}
        type="color"
        className="input max-w-32 p-1"
      />
    </FieldGroup>
  );
}
