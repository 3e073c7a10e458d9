import { type Entry, entry } from './entry'

/** What is handed over. */
export const input = {
  answers_not_object: entry(
    'Jawaban harus berupa objek biasa dari id pertanyaan ke jawaban, bukan {given}.',
    'Answers must be a plain object from question id to answer, not {given}.',
    ['Untuk baris tabel atau isian formulir, pakai readAnswers.', 'For table rows or form fields use readAnswers.'],
  ),
  accessor_property: entry(
    '"{key}" adalah getter atau setter; hanya data biasa yang dibaca.',
    '"{key}" is a getter or setter; only plain data is read.',
    ['Salin nilainya ke objek biasa.', 'Copy its value into a plain object.'],
  ),
  hidden_property: entry(
    '"{key}" tidak dapat dienumerasi, sehingga akan hilang bila disalin.',
    '"{key}" is not enumerable and would be lost in a copy.',
    ['Salin nilainya ke objek biasa.', 'Copy its value into a plain object.'],
  ),
  unreadable: entry(
    'Masukan tidak dapat dibaca: pembacaannya gagal atau berubah-ubah.',
    'The input cannot be read: reading it fails or changes.',
    ['Berikan objek data biasa.', 'Pass a plain data object.'],
  ),
} as const satisfies Record<string, Entry>
