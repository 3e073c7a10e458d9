import { type Entry, entry } from './entry'

/** What the spreadsheet functions say. */
export const spreadsheet = {
  sheet_allowed_here: entry('Yang diterima di sini: {allowed}.', 'Accepted here: {allowed}.'),
  sheet_more_problems: entry('Masih ada {count} masalah lagi.', 'There are {count} more problems.'),
  sheet_not_a_column: entry('"{field}" harus berupa satu kolom.', '"{field}" must be one column.'),
  sheet_not_a_cell: entry('"{field}" harus berupa satu sel.', '"{field}" must be one cell.'),
  sheet_sizes_differ: entry(
    '"{field}" terdiri dari {given} sel, sedangkan "{other}" {count}; keduanya harus sama panjang.',
    '"{field}" has {given} cells and "{other}" has {count}; both must be of the same length.',
  ),
  sheet_answer_without_id: entry('ada isi {given} tanpa id.', 'there is {given} without an id.'),
  sheet_argument_refused: entry(
    '"{field}" tidak menerima {given}; yang diterima: {allowed}.',
    '"{field}" does not take {given}; accepted: {allowed}.',
  ),
  sheet_unknown_node: entry('Tidak ada bagian {given} dalam LKE ini.', 'This LKE has no part {given}.', [
    'Mungkin maksudnya "{closest}".',
    'Perhaps "{closest}" is meant.',
  ]),
  sheet_not_a_question: entry(
    '"{field}": {given} bukan pertanyaan; tulis id pertanyaan.',
    '"{field}": {given} is no question; write the id of a question.',
    ['Mungkin maksudnya "{closest}".', 'Perhaps "{closest}" is meant.'],
  ),
  sheet_incomplete: entry(
    'BELUM LENGKAP: {open} dari {all} pertanyaan belum dijawab.',
    'INCOMPLETE: {open} of {all} questions are unanswered.',
  ),
  sheet_none_met: entry(
    'Belum memenuhi nilai minimal predikat mana pun.',
    'Does not meet the minimum scores of any predicate.',
  ),
  sheet_kawasan_held_blank: entry(
    '"predikatKawasan" kosong: kawasan dianggap belum memiliki predikat.',
    '"predikatKawasan" is blank: the kawasan counts as holding no predicate.',
  ),
} as const satisfies Record<string, Entry>
