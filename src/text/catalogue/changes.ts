import { type Entry, entry } from './entry'

/** What `readAnswers` changed. */
export const changes = {
  read_trimmed: entry('Spasi di sekitar {from} dibuang.', 'Space around {from} was removed.'),
  read_case: entry('{from} dibaca sebagai {to}.', '{from} was read as {to}.'),
  read_number: entry('Teks {from} dibaca sebagai angka {to}.', 'The text {from} was read as the number {to}.'),
  read_text: entry('{from} dibaca sebagai {to}.', '{from} was read as {to}.'),
  read_decimal_comma: entry('Koma desimal: {from} dibaca sebagai {to}.', 'Decimal comma: {from} was read as {to}.'),
  read_percent: entry('{from} dibaca sebagai persentase {to}.', '{from} was read as the percentage {to}.'),
  read_scale: entry('Nilai SKM {from} dibaca sebagai indeks {to}.', 'The SKM value {from} was read as the index {to}.'),
  read_id: entry('Id {from} dibaca sebagai {to}.', 'Id {from} was read as {to}.'),
  read_blank: entry('Isian kosong {from} dibaca sebagai belum dijawab.', 'The blank {from} was read as unanswered.'),
  read_repeated: entry('Isian yang sama muncul dua kali; dipakai satu.', 'The same cell appeared twice; one was used.'),
  read_half_filled: entry(
    '{id} baru terisi sebagian ({from}) dan dibaca sebagai belum dijawab; kurang: {missing}.',
    '{id} is half filled ({from}) and was read as unanswered; missing: {missing}.',
  ),
} as const satisfies Record<string, Entry>
