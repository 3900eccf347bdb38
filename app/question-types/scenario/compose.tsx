import type { FieldMetadata } from '@conform-to/react';
import { ArrowDown, ArrowUp } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { inLanguage, type Localised } from '#app/platform/i18n.ts';
import type { ComposeForm, Composer, ComposeProps } from '#app/question-types/compose-props.ts';
import { isSaid, NO_WORDS } from '#app/question-types/localised.ts';
import { isQuestionKind, type PartKind, partKinds, rulesOf } from '#app/question-types/rules-of.ts';
import { kindWords } from '#app/question-types/words-of.ts';
import { Button } from '#app/ui/button.tsx';
import { freeName } from '#app/ui/field-lines.tsx';
import { FieldGroup, NumberField } from '#app/ui/form.tsx';
import { useLanguage } from '#app/ui/use-language.ts';
import { WordsField } from '#app/ui/words-field.tsx';

import { HEAVIEST, PARTS, type ScenarioWork } from './parts.ts';
import './words.ts';

/** A question of a case as it stands in the fields; `fields` are those of its kind. */
type TypedPart = {
  at: string;
  kind: string;
  stem: Localised;
  weight: string;
  fields: Record<string, unknown>;
};
type Typed = { parts: TypedPart[] };

/** The same as conform says it of what a button brings. */
type NewPart = Omit<TypedPart, 'fields'> & { fields: Record<string, string> };

type ComposerOf = (kind: string) => Composer;

const LONGEST = 4000;

export function scenarioComposerOf(composerOf: ComposerOf) {
  function ScenarioFields({ form, languages }: ComposeProps<Typed>) {
    const { t } = useTranslation('questionScenario');
    const { parts } = form.getFieldset();
    const list = parts.getFieldList();
    const names = list.map((part) => part.getFieldset().at.initialValue ?? '');
    return (
      <FieldGroup field={parts} legend={t('parts')} help={t('partsHelp')}>
        {list.length === 0 && <p>{t('none')}</p>}
        <ol className="space-y-3">
          {list.map((part, index) => (
            <li key={names[index]} className="rounded-md border border-line">
              <PartFields
                form={form}
                part={part}
                at={index + 1}
                languages={languages}
                composerOf={composerOf}
              />
              <PartButtons form={form} list={parts.name} index={index} count={list.length} />
            </li>
          ))}
        </ol>
        {list.length < PARTS.most ? (
          <AddPart form={form} list={parts.name} names={names} composerOf={composerOf} />
        ) : (
          <p className="text-sm text-ink-soft">{t('full')}</p>
        )}
      </FieldGroup>
    );
  }

  return {
    typedOf: ({ parts }: ScenarioWork): Typed => ({
      parts: parts.map(({ kind, stem, weight, work }, index) => ({
        at: String(index),
        kind,
        stem,
        weight: String(weight),
        fields: composerOf(kind).typedOf(work),
      })),
    }),
    Fields: ScenarioFields,
  };
}

type Part = ComposeProps<Typed> & {
  part: FieldMetadata<TypedPart>;
  /** From one. */
  at: number;
  composerOf: ComposerOf;
};

/** One question of a case, in the fields in which it would be written alone. */
function PartFields({ form, part, at, languages, composerOf }: Part) {
  const { t } = useTranslation('questionScenario');
  const language = useLanguage();
  const { at: name, kind, stem, weight, fields } = part.getFieldset();
  // What is new or came back unsaved is open; what is stored waits to be opened.
  const [open] = useState(() => part.dirty || !isSaid({ ...NO_WORDS, ...stem.initialValue }));
  const refused = Object.keys(part.allErrors).length > 0;
  const kindName = kind.initialValue ?? '';
  if (!isQuestionKind(kindName)) return null;
  const { Fields } = composerOf(kindName);
  const inner = {
    insert: form.insert,
    remove: form.remove,
    reorder: form.reorder,
    update: form.update,
    getFieldset: () => fields.getFieldset(),
  } as ComposeForm<Record<string, unknown>>;
  return (
    <details open={open || refused}>
      <summary className="cursor-pointer px-4 py-3">
        <span className="font-semibold">{t('part', { at })}</span>{' '}
        <span className="text-sm text-ink-soft">{kindWords(kindName, language)('name')}</span>
        <span className="mt-0.5 line-clamp-2 text-sm break-words">
          {inLanguage(stem.value, language) || t('unwritten')}
        </span>
      </summary>
      <div className="space-y-5 px-4 pt-1 pb-4">
        <input type="hidden" name={name.name} defaultValue={name.initialValue} />
        <input type="hidden" name={kind.name} defaultValue={kindName} />
        <WordsField
          field={stem}
          languages={languages}
          legend={t('stem', { at })}
          rows={2}
          maxLength={LONGEST}
        />
        <Fields form={inner} languages={languages} />
        <div className="sm:max-w-64">
          <NumberField
            field={weight}
            label={t('weight', { at })}
            help={t('weightHelp')}
            min={1}
            max={HEAVIEST}
          />
        </div>
      </div>
    </details>
  );
}

type List = { form: ComposeForm<Typed>; list: FieldMetadata<TypedPart[], Typed>['name'] };

/** Before scripts arrive each press sends the form. */
function PartButtons({ form, list, index, count }: List & { index: number; count: number }) {
  const { t } = useTranslation('questionScenario');
  const at = index + 1;
  const moved = (to: number) => form.reorder.getButtonProps({ name: list, from: index, to });
  return (
    <div className="flex flex-wrap items-center gap-1 border-t border-line px-3 py-1.5">
      <Button
        look="quiet"
        small
        aria-label={t('up', { at })}
        disabled={index === 0}
        {...moved(index - 1)}
      >
        <ArrowUp aria-hidden className="size-4" strokeWidth={1.5} />
      </Button>
      <Button
        look="quiet"
        small
        aria-label={t('down', { at })}
        disabled={at === count}
        {...moved(index + 1)}
      >
        <ArrowDown aria-hidden className="size-4" strokeWidth={1.5} />
      </Button>
      <Button look="quiet" small {...form.remove.getButtonProps({ name: list, index })}>
        {t('remove', { at })}
      </Button>
    </div>
  );
}

function AddPart({
  form,
  list,
  names,
  composerOf,
}: List & { names: string[]; composerOf: ComposerOf }) {
  const { t } = useTranslation('questionScenario');
  const language = useLanguage();
  const at = freeName(names);
  const newPart = (kind: PartKind): NewPart => ({
    at,
    kind,
    stem: NO_WORDS,
    weight: '1',
    fields: composerOf(kind).typedOf(rulesOf(kind).newWork()) as NewPart['fields'],
  });
  return (
    <div role="group" aria-label={t('add')} className="space-y-2">
      <p aria-hidden className="text-sm font-semibold">
        {t('add')}
      </p>
      <div className="flex flex-wrap gap-2">
        {partKinds.map((kind) => (
          <Button
            key={kind}
            look="secondary"
            small
            {...form.insert.getButtonProps({ name: list, defaultValue: newPart(kind) })}
          >
            {kindWords(kind, language)('name')}
          </Button>
        ))}
      </div>
    </div>
  );
}
