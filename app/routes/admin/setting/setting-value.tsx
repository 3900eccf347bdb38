import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

import { numberParts } from '#app/domain/certificates/certificate-number.ts';
import { neutralEmblem } from '#app/domain/certificates/emblem.ts';
import type { KeyedValue, SettingValue } from '#app/domain/settings/settings.ts';
import type { Localised } from '#app/platform/i18n.ts';
import { formatNumber } from '#app/ui/format.ts';
import { useImportanceLabel } from '#app/ui/importance-label.ts';
import { useKindLabel } from '#app/ui/kind-label.ts';
import { useStandingLabel } from '#app/ui/standing-label.ts';
import { useStatusLabel } from '#app/ui/status-label.ts';
import { useLanguage } from '#app/ui/use-language.ts';

import '#app/platform/texts/settings.ts';

/** The value of a setting as people read it. */
export function SettingValueView({ setting }: { setting: KeyedValue }) {
  const { t } = useTranslation('settings');
  const language = useLanguage();
  const standing = useStandingLabel();
  const count = (n: number) => ({ n: formatNumber(n, language) });
  switch (setting.key) {
    case 'organisation.name':
    case 'certificates.issuer':
      return <BothLanguages text={setting.value} />;
    case 'organisation.place':
      return <Text text={setting.value} />;
    case 'people.activeStandings':
      return <Lines lines={setting.value.map(standing)} />;
    case 'hours.minutesPerHour':
      return <p>{t('minutes', count(setting.value))}</p>;
    case 'hours.yearlyTarget':
      return <p>{t('hoursAYear', count(setting.value))}</p>;
    case 'hours.yearlyCeiling':
      return <Ceilings ceilings={setting.value} />;
    case 'competency.quizCeiling':
      return <QuizCeiling ceiling={setting.value} />;
    case 'competency.importanceWeights':
      return <Weights weights={setting.value} />;
    case 'competency.matchSelection':
    case 'competency.matchMapping':
      return (
        <Bands
          words="match"
          bands={setting.value.map(({ from, label }) => ({ bound: from || null, label }))}
        />
      );
    case 'content.embedHosts':
      return <Lines lines={setting.value} none={t('noHosts')} />;
    case 'content.readingSpeed':
      return <p>{t('wordsAMinute', count(setting.value))}</p>;
    case 'content.reviewByAnother':
      return <p>{setting.value ? t('reviewByAnother') : t('reviewByAnyone')}</p>;
    case 'content.historyDays':
      return <p>{t('days', count(setting.value))}</p>;
    case 'content.uploadLimit':
    case 'content.libraryQuota':
      return <p>{t('megabytes', count(setting.value))}</p>;
    case 'assessment.graceSeconds':
      return <p>{t('seconds', count(setting.value))}</p>;
    case 'assessment.moderationDifference':
      return <p>{t('basisPoints', count(setting.value))}</p>;
    case 'assessment.appealDays':
    case 'scheduling.reminderDays':
      return <p>{t('days', count(setting.value))}</p>;
    case 'certificates.signatory':
      return (
        <>
          <Text text={setting.value.name} />
          <BothLanguages text={setting.value.position} />
        </>
      );
    case 'certificates.numberTemplate':
      return <NumberTemplate template={setting.value} />;
    case 'certificates.classification':
      return (
        <Bands
          words="classification"
          bands={setting.value.map(({ above, label }) => ({
            bound: above < 0 ? null : above,
            label,
          }))}
        />
      );
    case 'certificates.print':
      return (
        <Lines
          lines={[
            ...(setting.value.number ? [t('printNumber')] : []),
            ...(setting.value.birthDate ? [t('printBirthDate')] : []),
          ]}
          none={t('printNothing')}
        />
      );
    case 'certificates.design':
      return <Design design={setting.value} />;
  }
}

function Text({ text }: { text: string }) {
  const { t } = useTranslation('settings');
  return <p className={text ? 'break-words' : 'text-ink-soft'}>{text || t('empty')}</p>;
}

function BothLanguages({ text }: { text: Localised }) {
  if (!text.id && !text.en) return <Text text="" />;
  return (
    <>
      <p lang="id">{text.id}</p>
      <p lang="en" className="text-sm text-ink-soft">
        {text.en}
      </p>
    </>
  );
}

function Lines({ lines, none }: { lines: ReactNode[]; none?: string }) {
  const { t } = useTranslation('settings');
  if (lines.length === 0) return <p className="text-ink-soft">{none ?? t('empty')}</p>;
  return (
    <ul>
      {lines.map((line, index) => (
        <li key={index}>{line}</li>
      ))}
    </ul>
  );
}

function Ceilings({ ceilings }: { ceilings: SettingValue<'hours.yearlyCeiling'> }) {
  const { t } = useTranslation('settings');
  const language = useLanguage();
  const status = useStatusLabel();
  const lines = Object.entries(ceilings).map(([code, hours]) =>
    t('ceilingLine', { status: status(code), n: formatNumber(hours, language) }),
  );
  return <Lines lines={lines} none={t('noCeiling')} />;
}

function QuizCeiling({ ceiling }: { ceiling: SettingValue<'competency.quizCeiling'> }) {
  const { t } = useTranslation('settings');
  const kind = useKindLabel();
  return (
    <>
      <p>{t('quizValue', { level: ceiling.level })}</p>
      <p className="text-sm text-ink-soft">{ceiling.kinds.map(kind).join(', ') || t('noKinds')}</p>
    </>
  );
}

function Weights({ weights }: { weights: SettingValue<'competency.importanceWeights'> }) {
  const { t } = useTranslation('settings');
  const language = useLanguage();
  const importance = useImportanceLabel();
  const lines = Object.entries(weights).map(([code, weight]) =>
    t('weightLine', { importance: importance(code), n: formatNumber(weight, language) }),
  );
  return <Lines lines={lines} />;
}

/** @param bands where each begins, in basis points; null: whatever lies below the others */
function Bands({
  words,
  bands,
}: {
  words: 'classification' | 'match';
  bands: { bound: number | null; label: Localised }[];
}) {
  const { t } = useTranslation('settings');
  const language = useLanguage();
  const lines = bands.map(({ bound, label }) =>
    bound === null
      ? t(`bands.${words}.restLine`, { label: label[language] })
      : t(`bands.${words}.line`, {
          label: label[language],
          bound: `${formatNumber(bound / 100, language, 2)}%`, // as exact as it can be typed
        }),
  );
  return <Lines lines={lines} />;
}

/** The template, and what it makes of the first number of a year. */
function NumberTemplate({ template }: { template: string }) {
  const { t } = useTranslation('settings');
  const { before, digits, after } = numberParts(template, EXAMPLE_DAY);
  return (
    <>
      <p className="font-mono text-sm break-all">{template}</p>
      <p className="text-sm break-all text-ink-soft">
        {t('templateExample', { number: before + '1'.padStart(digits, '0') + after })}
      </p>
    </>
  );
}

const EXAMPLE_DAY = '2026-05-02';

function Design({ design }: { design: SettingValue<'certificates.design'> }) {
  const { t } = useTranslation('settings');
  const { accent, ornament, emblem } = design;
  const { size, paths } = emblem ?? neutralEmblem(accent, ornament);
  return (
    <div className="flex flex-wrap items-center gap-4">
      <svg
        role="img"
        aria-label={emblem ? t('ownEmblem') : t('neutralEmblem')}
        viewBox={`0 0 ${size[0]} ${size[1]}`}
        className="h-16 w-16 rounded-sm bg-white p-1"
      >
        {paths.map(({ d, fill }, index) => (
          <path key={index} d={d} fill={fill} />
        ))}
      </svg>
      <Lines
        lines={[
          <Colour key="accent" name={t('accent')} colour={accent} />,
          <Colour key="ornament" name={t('ornament')} colour={ornament} />,
        ]}
      />
    </div>
  );
}

/** A drawing, because the security policy ignores colours in style attributes. */
function Colour({ name, colour }: { name: string; colour: string }) {
  return (
    <span className="flex items-center gap-2">
      <svg aria-hidden viewBox="0 0 16 16" className="size-4 rounded-sm border border-line-strong">
        <rect width="16" height="16" fill={colour} />
      </svg>
      {name}: <span className="font-mono text-sm">{colour}</span>
    </span>
  );
}
