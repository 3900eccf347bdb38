import { defineTexts } from '#app/platform/i18n.ts';

/** Writing what people mark by. */
export const rubricTexts = defineTexts('questionRubric', {
  id: {
    notes: 'Catatan untuk penilai (boleh kosong)',
    notesHelp: 'Hanya dilihat penilai: jawaban contoh, hal yang perlu diperhatikan.',
    rubric: 'Rubrik',
    rubricHelp:
      'Kriteria dengan tingkat capaian. Tanpa rubrik, penilai langsung memberi poin. Tingkat tertinggi bernilai 100 persen.',
    criterion: 'Kriteria {{at}}',
    removeCriterion: 'Hapus kriteria {{at}}',
    addCriterion: 'Tambah kriteria',
    weight: 'Bobot kriteria {{at}}',
    levels: 'Tingkat capaian kriteria {{at}}',
    level: 'Tingkat {{at}}',
    percent: 'Persen tingkat {{at}}',
    removeLevel: 'Hapus tingkat {{at}}',
    addLevel: 'Tambah tingkat',
  },
  en: {
    notes: 'Notes for markers (may be empty)',
    notesHelp: 'Only markers see them: a model answer, what to look out for.',
    rubric: 'Rubric',
    rubricHelp:
      'Criteria with levels. Without a rubric markers give points directly. The best level is worth 100 percent.',
    criterion: 'Criterion {{at}}',
    removeCriterion: 'Remove criterion {{at}}',
    addCriterion: 'Add a criterion',
    weight: 'Weight of criterion {{at}}',
    levels: 'Levels of criterion {{at}}',
    level: 'Level {{at}}',
    percent: 'Percent of level {{at}}',
    removeLevel: 'Remove level {{at}}',
    addLevel: 'Add a level',
  },
});
