import type { Stage } from './stage.ts';

/** What each bench needs to stand: which data, and whether the production server runs. */
export const needs: Record<string, Stage> = {
  pages: { data: 'city', server: true },
  gaps: { data: 'city', server: false },
  'gaps-million': { data: 'empty', server: false },
  certificates: { data: 'empty', server: false },
  import: { data: 'empty', server: false },
  'quiz-autosave': { data: 'w1', server: true },
  bank100k: { data: 'empty', server: false },
  quiz: { data: 'w1', server: true },
  w1: { data: 'w1', server: true },
  editor: { data: 'empty', server: true },
  lesson: { data: 'empty', server: true },
  media: { data: 'empty', server: true },
  js: { data: 'none', server: false },
  start: { data: 'none', server: false },
};
