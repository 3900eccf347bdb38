import { defineTexts } from '#app/platform/i18n.ts';

/** What authors of numbers with units read. */
export const unitTexts = defineTexts('questionUnits', {
  id: {
    unit: 'Satuan (boleh kosong)',
    more: 'Satuan lain',
    others: 'Satuan lain yang diterima',
    othersHelp: 'Jawaban dalam satuan ini dihitung ke satuan pokok, misalnya 1 g = 0,001 kg.',
    other: 'Satuan lain {{at}}',
    factor: 'Berapa satuan pokok nilainya',
    remove: 'Hapus satuan {{at}}',
    add: 'Tambah satuan',
    needed: 'Satuan harus ditulis dalam jawaban',
    neededHelp: 'Peserta tidak melihat satuannya; angka tanpa satuan dinilai salah.',
  },
  en: {
    unit: 'Unit (may be empty)',
    more: 'Other units',
    others: 'Other units that are accepted',
    othersHelp: 'Answers in these are converted to the first unit, as in 1 g = 0.001 kg.',
    other: 'Other unit {{at}}',
    factor: 'How many of the first unit it is',
    remove: 'Remove unit {{at}}',
    add: 'Add a unit',
    needed: 'The unit must be written in the answer',
    neededHelp: 'Participants see no unit; a number without one is wrong.',
  },
});
