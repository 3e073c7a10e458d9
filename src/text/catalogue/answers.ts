import { type Entry, entry } from './entry'

/** Answers as `evaluate` takes them. */
export const answers = {
  unknown_question: entry('Tidak ada pertanyaan "{id}" dalam rubrik ini.', 'This rubric has no question "{id}".', [
    'Mungkin maksudnya "{closest}".',
    'Perhaps "{closest}" is meant.',
  ]),
  missing_answer: entry('{id} belum dijawab.', '{id} is unanswered.', [
    'Jawab dengan {allowed}, atau pakai opsi unanswered: "zero" atau "exclude".',
    'Answer with {allowed}, or use the option unanswered: "zero" or "exclude".',
  ]),
  invalid_choice: entry(
    '{given} bukan pilihan untuk {id}; yang diterima: {allowed}.',
    '{given} is no option of {id}; accepted: {allowed}.',
    ['Mungkin maksudnya "{closest}".', 'Perhaps "{closest}" is meant.'],
  ),
  invalid_index: entry(
    '{given} bukan indeks survei untuk {id}; yang diterima: angka atau teks desimal dengan titik dari 0 sampai {maximum}, atau {{ sum, count }}.',
    '{given} is no survey index for {id}; accepted: a number or decimal text with a point from 0 to {maximum}, or {{ sum, count }}.',
    ['Tulis "{closest}".', 'Write "{closest}".'],
  ),
  index_out_of_range: entry(
    'Indeks survei {given} untuk {id} berada di luar 0 sampai {maximum}.',
    'Survey index {given} for {id} lies outside 0 to {maximum}.',
    ['Bila ini nilai SKM 25 sampai 100, bagi dengan 25.', 'If this is an SKM value from 25 to 100, divide it by 25.'],
  ),
  invalid_counts: entry(
    '{given} bukan jawaban untuk {id}; yang diterima: objek dengan jumlah {counts}.',
    '{given} is no answer to {id}; accepted: an object with the counts {counts}.',
    [
      'Bila hanya persentasenya yang diketahui, pakai {{ percent }}.',
      'If only the percentage is known, use {{ percent }}.',
    ],
  ),
  missing_count: entry('Jumlah "{count}" pada {id} belum diisi.', 'Count "{count}" of {id} is missing.', [
    'Isi dengan bilangan bulat 0 atau lebih.',
    'Give a whole number, 0 or more.',
  ]),
  unknown_count: entry(
    '{id} tidak meminta "{count}"; yang diminta: {counts}.',
    '{id} does not ask for "{count}"; it asks for {counts}.',
    ['Mungkin maksudnya "{closest}".', 'Perhaps "{closest}" is meant.'],
  ),
  invalid_count: entry(
    '{given} bukan jumlah untuk "{count}" pada {id}; yang diterima: bilangan bulat 0 sampai 1000000000.',
    '{given} is no count for "{count}" of {id}; accepted: a whole number from 0 to 1000000000.',
    ['Tulis {closest} sebagai angka.', 'Write {closest} as a number.'],
  ),
  invalid_percent: entry(
    '{given} bukan persentase untuk {id}; yang diterima: angka atau teks desimal dengan titik dari 0 sampai 100.',
    '{given} is no percentage for {id}; accepted: a number or decimal text with a point from 0 to 100.',
    ['Tulis "{closest}".', 'Write "{closest}".'],
  ),
  invalid_share: entry(
    '{given} bukan jawaban untuk {id}; yang diterima: {allowed}.',
    '{given} is no answer to {id}; accepted: {allowed}.',
    [
      'Nyatakan apakah angkanya persentase atau poin, misalnya {{ percent: 80 }}.',
      'Say whether the figure is a percentage or points, such as {{ percent: 80 }}.',
    ],
  ),
  percent_rejected: entry(
    '{id} hanya berisi persentase, sedangkan konvensi percentGiven menolaknya.',
    '{id} holds only a percentage, which the convention percentGiven refuses.',
    ['Berikan jumlah {counts}.', 'Give the counts {counts}.'],
  ),
} as const satisfies Record<string, Entry>
