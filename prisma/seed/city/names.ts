import type { Random } from './random.ts';

const MALE =
  `Adi Agung Ahmad Aldi Andi Anton Ardi Arif Asep Bagas Bagus Bayu Beni Bima Budi Cahyo Candra Dadang
 Dani Daniel Darma Dedi Deni Dimas Donny Eko Fadli Fajar Faris Galih Gede Gilang Guntur Hadi Hafiz Haris Hendra
 Heri Ilham Iman Indra Irfan Iwan Jaka Januar Johan Kadek Kemal Ketut Khairul Krisna Kurnia Luthfi Made Mahendra
 Markus Muhajir Nanang Nyoman Oki Okta Panji Petrus Raka Rangga Rendra Reza Ridwan Rizal Rizky Rudi Saiful Samuel
 Satria Slamet Stefanus Surya Syahrul Taufik Teguh Tirta Togar Tono Ujang Umar Wahyu Wawan Wayan Wira Yoga Yohanes
 Yudha Yusuf Zaki Zainal René`.split(/\s+/);

const FEMALE =
  `Ade Agnes Aisyah Alya Amelia Ani Anisa Asri Ayu Bunga Cahya Citra Clara Cut Dahlia Desi Devi Dewi Diah
 Dian Dina Eka Elisa Elok Endang Erna Evi Farida Fatimah Fitri Gita Hana Hesti Ida Ika Indah Intan Ira Jamilah Kartika
 Komang Kurniasih Laila Laras Leni Lia Lina Luh Lusi Maria Maya Mega Meilani Melati Mira Mutia Nadia Nia Ningsih Novi
 Nur Nurul Nuraini Oki Pipit Puji Puspa Putri Rahma Rani Ratih Ratna Rahel Retno Rika Rina Rini Rosa Ruth Salsa Santi
 Sari Sekar Shinta Sinta Siska Suci Sulis Tari Theresia Tika Titin Tuti Ulfa Utari Vera Wati Widya Winda Wulan Yanti
 Yeni Yuli Yuni Zahra Zulaikha Noëlla`.split(/\s+/);

const MIDDLE =
  `Abdi Akbar Alam Anugrah Bakti Cahya Dharma Eka Fitra Indra Jati Karya Kencana Lestari Mulia Nusa Prima
 Puspa Putra Rahmat Ratna Restu Sakti Setia Tri Tunggal Utama Wahyu Wijaya Yudi`.split(/\s+/);

const LAST =
  `Adinata Alamsyah Ananta Aritonang Baskoro Batubara Damanik Darmawan Effendi Fadhilah Firmansyah Gunawan
 Ginting Hakim Halim Handoko Harahap Hartono Hasibuan Hermawan Hidayat Hutagalung Irawan Iskandar Kaunang Kosasih
 Kurniawan Kusuma Lubis Lumbantobing Mahardika Mandagi Manurung Marbun Maulana Nababan Nainggolan Nasution Nugraha
 Nugroho Pakpahan Pane Panggabean Pasaribu Pattiasina Permana Pradana Pranata Prasetya Pratama Purba Purnama Rahardja
 Ramadhan Rangkuti Ritonga Rumondor Sagala Santosa Saputra Saragih Sembiring Setiadi Setiawan Siahaan Sianturi
 Sihombing Simanjuntak Simatupang Sinaga Siregar Sitompul Situmorang Sudrajat Suhendar Sukarya Suryadi Suryana
 Susilo Tambunan Tampubolon Tanjung Tarigan Tuhumury Utomo Wibawa Wibisono Wicaksana Wijaya Winata Wirawan Wowor
 Yudhistira Zulkarnain Sya’bani Ma’ruf`.split(/\s+/);

const LAST_FEMALE =
  `Anggraini Astuti Aryani Azizah Damayanti Fauziah Febrianti Handayani Hapsari Hasanah Herawati
 Indrawati Iskandari Juwita Kartikasari Khasanah Kirana Kusumawati Lestari Maharani Mardiana Maryani Melinda Nirmala
 Novitasari Nurjanah Oktaviani Pangestuti Paramitha Permatasari Pertiwi Prameswari Puspitasari Rahayu Rahmawati
 Ramadhani Rosalina Safitri Saraswati Setyowati Suryani Susanti Syafitri Triana Utami Wahyuningsih Widiastuti
 Wijayanti Wulandari Yulianti Zuhriyah Nur’aini`.split(/\s+/);

/** A name put together by chance; some people have a single one. */
export function randomName(random: Random, sex: 'male' | 'female'): string {
  const given = random.pick(sex === 'male' ? MALE : FEMALE);
  const shape = random.float();
  if (shape < 0.025) return given;
  const last =
    sex === 'female' && random.chance(0.7) ? random.pick(LAST_FEMALE) : random.pick(LAST);
  if (shape < 0.3) {
    const middle = random.pick(MIDDLE);
    if (middle !== given && middle !== last) return `${given} ${middle} ${last}`;
  }
  return `${given} ${last}`;
}

/** The local part of an e-mail address: first and last name in plain letters. */
export function mailName(name: string): string {
  const words = name
    .normalize('NFD')
    .replace(/[^A-Za-z ]/g, '')
    .toLowerCase()
    .split(' ');
  const last = words[words.length - 1] ?? '';
  return words.length > 1 ? `${words[0]}.${last}` : last;
}

const PLACE_FIRST =
  `Anggrek Bukit Cempaka Delima Kenanga Lembah Mawar Melati Muara Nusa Padang Pinang Rawa Sungai
 Tanjung Telaga Teratai Wana`.split(/\s+/);
const PLACE_SECOND =
  `Asri Baru Damai Harapan Hijau Indah Jaya Lestari Makmur Mekar Permai Raya Sari Sejahtera
 Sentosa Tengah`.split(/\s+/);

/** Names of urban villages: every one once, in an order chance decides. */
export function placeNames(random: Random, count: number): string[] {
  const all = PLACE_FIRST.flatMap((first) => PLACE_SECOND.map((second) => `${first} ${second}`));
  const keyed = all.map((name) => ({ name, key: random.float() }));
  return keyed
    .sort((a, b) => a.key - b.key)
    .slice(0, count)
    .map(({ name }) => name);
}
