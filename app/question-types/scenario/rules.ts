import type { Localised } from '#app/platform/i18n.ts';
import { innerAnswer, outerAnswer } from '#app/question-types/answer-parts.ts';
import {
  type KeyedContent,
  type Problem,
  type QuestionType,
  type Unsaid,
} from '#app/question-types/question-type.ts';

import { aloneOf, PARTS, type RulesOfPart, type ScenarioWork, type WrittenPart } from './parts.ts';

/** A question of a case as participants may know it; one of no weight is asked and does not count. */
type Part = { id: string; kind: string; stem: Localised; weight: number; content: object };
export type ScenarioContent = { parts: Part[] };
/** The key of each part, by its id. */
export type ScenarioKey = { parts: Record<string, object> };
/** What was drawn for each part, by its id. */
export type ScenarioDraw = Record<string, unknown> | null;

type PutPart = { id: string; kind: string; stem: Localised; weight: number; put: unknown };
export type ScenarioPut = { parts: PutPart[] };

type Keyed = KeyedContent<ScenarioContent, ScenarioKey, ScenarioDraw>;

/**
 * A case and several questions about it, each of another kind and with a weight of its own.
 * @param rulesOf the kinds that stand alone: a case holds no case
 */
export function scenarioOf(
  rulesOf: RulesOfPart,
): QuestionType<ScenarioWork, ScenarioContent, ScenarioKey, ScenarioDraw, ScenarioPut> {
  const isScored = (part: WrittenPart) => rulesOf(part.kind).scored?.(aloneOf(part)) !== false;

  return {
    fields: true,
    newWork: () => ({ parts: [] }),
    scored: ({ parts }) => parts.length === 0 || parts.some(isScored),

    problems({ parts }, unsaid) {
      const few = parts.length < PARTS.fewest;
      return [
        ...(few ? [{ code: 'parts' }] : []),
        ...parts.flatMap((part, index) => partProblems(part, index + 1, unsaid)),
      ];
    },

    split({ parts }, newId) {
      const halves = parts.map((part) => {
        const id = newId();
        const { content, key } = rulesOf(part.kind).split(aloneOf(part), newId);
        const { kind, stem } = part;
        const weight = isScored(part) ? part.weight : 0;
        return { part: { id, kind, stem, weight, content }, key };
      });
      return {
        content: { parts: halves.map(({ part }) => part) },
        key: { parts: Object.fromEntries(halves.map(({ part, key }) => [part.id, key])) },
      };
    },

    // One question follows from another: they keep their order.
    draw: ({ parts }, random, shuffle, key) =>
      Object.fromEntries(
        parts.map(({ id, kind, content }) => [
          id,
          rulesOf(kind).draw?.(content, random, shuffle, key.parts[id] ?? {}) ?? null,
        ]),
      ),

    put: ({ parts }, draw) => ({
      parts: parts.map(({ id, kind, stem, weight, content }) => {
        const rules = rulesOf(kind);
        const drawn = draw?.[id] ?? null;
        const filled = rules.fill?.(stem, drawn) ?? stem;
        return { id, kind, stem: filled, weight, put: rules.put(content, drawn) };
      }),
    }),

    grade(question, answer) {
      const shares = sharesOf(question, answer);
      const counting = question.content.parts.filter(({ weight }) => weight > 0);
      const whole = counting.reduce((sum, { weight }) => sum + weight, 0);
      const earned = counting.reduce((sum, { id, weight }) => sum + weight * (shares[id] ?? 0), 0);
      return whole === 0 ? 0 : Math.floor(earned / whole);
    },

    shares: sharesOf,

    right: (question) =>
      question.content.parts.flatMap((part) => {
        const rules = rulesOf(part.kind);
        return outerAnswer(rules.right(keyed(question, part)), part.id, rules.fields ?? false);
      }),
  };

  function partProblems(part: WrittenPart, at: number, unsaid: Unsaid): Problem[] {
    const { kind, stem } = part;
    const own = rulesOf(kind).problems(aloneOf(part), unsaid);
    return [
      ...unsaid('stem', stem).map((problem) => ({ ...problem, part: { at, kind: 'scenario' } })),
      ...own.map((problem) => ({ ...problem, part: { at, kind } })),
    ];
  }

  function sharesOf(question: Keyed, answer: string[]): Record<string, number> {
    const counting = question.content.parts.filter(({ weight }) => weight > 0);
    return Object.fromEntries(
      counting.map((part) => {
        const inner = innerAnswer(answer, part.id);
        // As everywhere: what is not answered earns nothing.
        const share = inner.length > 0 ? rulesOf(part.kind).grade(keyed(question, part), inner) : 0;
        return [part.id, share];
      }),
    );
  }

  function keyed(
    { key, draw }: Keyed,
    { id, content }: Part,
  ): KeyedContent<object, object, unknown> {
    return { content, key: key.parts[id] ?? {}, draw: draw?.[id] ?? null };
  }
}
