import type { Locale, LocalizedText } from '../text'
import type { CommandName } from './Call'
import type { OptionName } from './options'

const both = (id: string, en: string): LocalizedText => ({ id, en })

/** What each command does, in one line. */
export const COMMAND_WORDS: Readonly<Record<CommandName, LocalizedText>> = {
  evaluate: both(
    'Menilai jawaban LKE: nilai, kriteria dan predikat.',
    'Evaluates the answers of an LKE: scores, criteria, predicate.',
  ),
  bounds: both(
    'Nilai terendah dan tertinggi yang masih mungkin bagi LKE yang belum selesai.',
    'The lowest and highest scores that an unfinished LKE may still come to.',
  ),
  priorities: both('Langkah termurah menuju sebuah predikat.', 'The least costly steps to a predicate.'),
  'check-submission': both('Memeriksa syarat pengajuan sebuah unit.', 'Checks the conditions of a proposal of a unit.'),
  kawasan: both('Menilai sebuah kawasan dari unit-unitnya.', 'Judges a kawasan by its units.'),
}

/** What each command reads. */
export const INPUT_WORDS: Readonly<Record<CommandName, LocalizedText>> = {
  evaluate: both(
    'Masukan: objek dari id pertanyaan ke jawaban, atau baris { id, value }. Dengan --ndjson satu unit tiap baris:\n{ "id": ..., "answers": ..., "heldPredicate"?: ... }.',
    'Input: an object from question id to answer, or rows { id, value }. With --ndjson one unit a line:\n{ "id": ..., "answers": ..., "heldPredicate"?: ... }.',
  ),
  bounds: both(
    'Masukan: objek dari id pertanyaan ke jawaban, atau baris { id, value }; yang belum dijawab boleh tidak ada.',
    'Input: an object from question id to answer, or rows { id, value }; what is unanswered may be left out.',
  ),
  priorities: both(
    'Masukan: objek dari id pertanyaan ke jawaban, atau baris { id, value }. Berkas --cost: { id: 1..100 } untuk tiap\ntingkat; berkas --movable: { id: [jawaban, ...] } dengan jawaban yang boleh diberikan.',
    'Input: an object from question id to answer, or rows { id, value }. The file of --cost: { id: 1..100 } for each level;\nthat of --movable: { id: [answer, ...] } with the answers that may be given.',
  ),
  'check-submission': both(
    'Masukan: objek { category, today, instansi, unit, documents }.',
    'Input: an object { category, today, instansi, unit, documents }.',
  ),
  kawasan: both(
    'Masukan: objek { kind, units, integration, heldPredicate }; sebuah unit memuat hasil evaluate atau predikatnya.',
    'Input: an object { kind, units, integration, heldPredicate }; a unit holds a result of evaluate or its predicate.',
  ),
}

/** What each option does, in one line. */
export const OPTION_WORDS: Readonly<Record<OptionName, LocalizedText>> = {
  rubric: both(
    'Id rubrik bawaan, atau berkas JSON rubrik sendiri.',
    'Id of a shipped rubric, or a JSON file with your own.',
  ),
  variant: both('Varian rubrik; boleh berulang.', 'A variant of the rubric; may be repeated.'),
  held: both('Predikat yang sudah dimiliki, atau none.', 'The predicate already held, or none.'),
  unanswered: both('Perlakuan pertanyaan yang belum dijawab.', 'What is done with unanswered questions.'),
  contradictions: both('Perlakuan jumlah yang bertentangan.', 'What is done with counts that contradict each other.'),
  convention: both(
    'Pilihan lain bagi sebuah konvensi; boleh berulang.',
    'Another choice of a convention; may be repeated.',
  ),
  counts: both('Arti 1.000 sebagai jumlah.', 'What 1.000 means as a count.'),
  percentages: both('Arti persentase 0 sampai 1 tanpa %.', 'What a percentage from 0 to 1 without % means.'),
  'zero-one': both('0 dan 1 berarti pilihan terburuk dan terbaik.', '0 and 1 mean the worst and the best option.'),
  surveys: both('Arti nilai survei di luar kebiasaan.', 'What an unusual value of a survey means.'),
  target: both('Predikat yang dituju.', 'The predicate aimed at.'),
  cost: both(
    'Yang dihemat: questions, levels, atau berkas JSON biaya sendiri.',
    'What is saved: questions, levels, or a JSON file of your own costs.',
  ),
  locked: both(
    'Pertanyaan yang tidak diubah, dipisahkan koma; boleh berulang.',
    'Questions that stay as they are, by commas; may be repeated.',
  ),
  movable: both('Berkas JSON dengan yang dapat diubah.', 'A JSON file with what can be changed.'),
  ndjson: both('Satu unit tiap baris, satu hasil tiap baris.', 'One unit a line, one result a line.'),
  whole: both('Bersama --ndjson: hasil yang utuh.', 'With --ndjson: whole results.'),
  format: both('Bentuk keluaran; json bila tidak diberikan.', 'Form of the output; json when not given.'),
  problems: both(
    'Bentuk masalah dan catatan di stderr; text bila tidak diberikan.',
    'Form of problems and notes on stderr; text when not given.',
  ),
  locale: both('Bahasa; id bila tidak diberikan.', 'Language; id when not given.'),
  help: both('Menampilkan bantuan ini.', 'Shows this help.'),
  version: both('Menampilkan versi.', 'Shows the version.'),
}

interface Words {
  readonly about: string
  readonly usage: string
  readonly command: string
  readonly file: string
  readonly options: string
  readonly commands: string
  readonly more: string
  readonly reading: string
  readonly codes: string
  readonly problem: string
  readonly note: string
  readonly missing: string
  readonly draft: string
  readonly waiting: string
  readonly progress: (units: number, perSecond: number) => string
}

const WORDS: Readonly<Record<Locale, Words>> = {
  id: {
    about: 'zona-integritas: penilaian eksak Zona Integritas (LKE)',
    usage: 'Pemakaian',
    command: 'perintah',
    file: 'berkas',
    options: 'opsi',
    commands: 'Perintah',
    more: 'Bantuan sebuah perintah: zona-integritas <perintah> --help',
    reading:
      'Tanpa berkas, atau dengan -, JSON dibaca dari masukan standar. Hasil ditulis ke stdout, masalah dan catatan ke stderr.',
    codes:
      'Kode keluar: 0 dihitung (juga bila belum memenuhi), 1 masukan bermasalah, 2 pemakaian salah; 70 kesalahan tak\nterduga, 74 keluaran tidak dapat ditulis, 141 keluaran tidak dibaca lagi.',
    problem: 'Masalah',
    note: 'Catatan',
    missing: 'Belum dijawab',
    draft: 'Untuk LKE yang belum selesai, tambahkan --unanswered zero.',
    waiting: 'Membaca JSON dari masukan standar; akhiri dengan Ctrl+D (di Windows: Ctrl+Z, lalu Enter).',
    progress: (units, perSecond) => `${units} unit, ${perSecond} unit/detik`,
  },
  en: {
    about: 'zona-integritas: exact scoring of Zona Integritas (LKE)',
    usage: 'Usage',
    command: 'command',
    file: 'file',
    options: 'options',
    commands: 'Commands',
    more: 'Help on a command: zona-integritas <command> --help',
    reading:
      'Without a file, or with -, JSON is read from standard input. Results go to stdout, problems and notes to stderr.',
    codes:
      'Exit codes: 0 computed (met or not), 1 bad input, 2 wrong usage; 70 an unexpected error, 74 the output\ncould not be written, 141 the output is read no more.',
    problem: 'Problems',
    note: 'Notes',
    missing: 'Unanswered',
    draft: 'For an LKE that is not finished, add --unanswered zero.',
    waiting: 'Reading JSON from standard input; end it with Ctrl+D (on Windows: Ctrl+Z, then Enter).',
    progress: (units, perSecond) => `${units} units, ${perSecond} units/second`,
  },
}

/** The words of the command line in a language. */
export const wordsIn = (locale: Locale): Words => WORDS[locale]
