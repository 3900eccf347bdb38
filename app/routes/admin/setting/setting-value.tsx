import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

import { numberParts } from '#app/domain/certificates/certificate-number.ts';
import { neutralEmblem } from '#app/domain/certificates/emblem.ts';
import type { KeyedValue, SettingValue } from '#app/domain/settings/settings.ts';
import type { Localised } from '#app/platform/i18n.ts';
import { formatNumber, formatScore } from '#app/ui/format.ts';
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
    case 'assessment.graceSeconds':
      return <p>{t('seconds', count(setting.value))}</p>;
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
        <Lines
          lines={setting.value.map(({ above, label }) => {
            const score =
              above < 0
                ? t('bandOtherwise')
                : t('bandLine', { score: formatScore(above, language) });
            return `${label[language]}: ${score}`;
          })}
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
