import { defineTexts } from '../i18n.ts';

/** How well a person fits a position (job person match). */
export const matchTexts = defineTexts('match', {
  id: {
    match: 'Kesesuaian jabatan (job person match, JPM)',
    matchLead:
      'Dihitung dari penilaian pihak lain. Penilaian mandiri tidak pernah ikut dihitung. Persentase dibulatkan ke bawah.',
    scale: {
      mapping: 'Skala pemetaan, terhadap {{position}}',
      selection: 'Skala seleksi, terhadap {{position}}',
    },
    official: 'Jumlah level dibagi jumlah standar',
    officialHelp: 'Kelebihan pada satu kompetensi dapat menutupi kesenjangan pada yang lain.',
    capped: 'Dibatasi per kompetensi',
    cappedHelp: 'Kelebihan tidak dihitung, sehingga setiap kesenjangan terlihat.',
    matchNothing: 'Tidak dihitung: jabatan ini belum memiliki standar kompetensi.',
    withheld_one: 'Belum ditampilkan: {{count}} kompetensi belum dinilai oleh pihak lain.',
    withheld_other: 'Belum ditampilkan: {{count}} kompetensi belum dinilai oleh pihak lain.',
  },
  en: {
    match: 'Job person match (JPM)',
    matchLead:
      'Worked out from what others have assessed. Self-assessments never count. Percentages are rounded down.',
    scale: {
      mapping: 'Mapping scale, against {{position}}',
      selection: 'Selection scale, against {{position}}',
    },
    official: 'Sum of levels by sum of requirements',
    officialHelp: 'A surplus in one competency may hide a gap in another.',
    capped: 'Capped per competency',
    cappedHelp: 'Surplus does not count, so every gap shows.',
    matchNothing: 'Not worked out: this position has no competency standard yet.',
    withheld_one: 'Withheld: {{count}} competency has not been assessed by others.',
    withheld_other: 'Withheld: {{count}} competencies have not been assessed by others.',
  },
});
