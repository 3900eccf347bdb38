import { defineTexts } from '#app/platform/i18n.ts';

export const questionOrderingTexts = defineTexts('questionOrdering', {
  id: {
    name: 'Mengurutkan',
    help: 'Butir disusun dalam urutan yang benar.',
    items: 'Butir dalam urutan yang benar',
    itemsHelp:
      'Tulis dari yang pertama sampai yang terakhir. Peserta selalu melihatnya dalam urutan acak. Baris kosong tidak disimpan.',
    item: 'Butir {{at}}',
    remove: 'Hapus butir {{at}}',
    add: 'Tambah butir',
    up: 'Naikkan butir {{at}}',
    down: 'Turunkan butir {{at}}',
    credit: 'Penilaian',
    creditHelp: 'Sebagian poin: bagian butir yang berada di tempat yang benar.',
    credits: {
      exact: 'Semua atau tidak sama sekali',
      positions: 'Sebagian poin',
    },
    problems: {
      items: 'perlu sedikitnya dua butir.',
      item: 'satu butir dalam {{language}} belum ditulis.',
      sameItem: 'dua butir berbunyi sama dalam {{language}}.',
    },
  },
  en: {
    name: 'Ordering',
    help: 'Items are put in the right order.',
    items: 'Items in the right order',
    itemsHelp:
      'Write them from the first to the last. Participants always see them in a random order. Empty lines are not kept.',
    item: 'Item {{at}}',
    remove: 'Remove item {{at}}',
    add: 'Add an item',
    up: 'Move item {{at}} up',
    down: 'Move item {{at}} down',
    credit: 'Grading',
    creditHelp: 'Partial points: the share of items in their right place.',
    credits: {
      exact: 'All or nothing',
      positions: 'Partial points',
    },
    problems: {
      items: 'it needs at least two items.',
      item: 'one item is not written {{language}}.',
      sameItem: 'two items read the same {{language}}.',
    },
  },
});
