import { type Entry, entry } from './entry'

/** Facts, dates and results handed to the functions beside `evaluate`. */
export const facts = {
  facts_not_object: entry(
    '"{field}" harus berupa objek biasa, bukan {given}.',
    '"{field}" must be a plain object, not {given}.',
    ['Isinya: {allowed}.', 'Its fields: {allowed}.'],
  ),
  facts_not_list: entry(
    '"{field}" harus berupa daftar (array), bukan {given}.',
    '"{field}" must be a list (array), not {given}.',
  ),
  empty_list: entry('"{field}" kosong; paling sedikit satu diperlukan.', '"{field}" is empty; at least one is needed.'),
  unknown_field: entry(
    'Tidak ada "{field}" di sini; yang ada: {allowed}.',
    'There is no "{field}" here; there are: {allowed}.',
    ['Mungkin maksudnya "{closest}".', 'Perhaps "{closest}" is meant.'],
  ),
  missing_field: entry('"{field}" belum diberikan.', '"{field}" is not given.', [
    'Yang diterima: {allowed}.',
    'Accepted: {allowed}.',
  ]),
  invalid_field: entry(
    '"{field}" tidak menerima {given}; yang diterima: {allowed}.',
    '"{field}" does not take {given}; accepted: {allowed}.',
    ['Mungkin maksudnya "{closest}".', 'Perhaps "{closest}" is meant.'],
  ),
  invalid_date: entry(
    '"{field}" tidak menerima {given}; tulis tanggal yang ada sebagai TTTT-BB-HH, misalnya 2026-05-31.',
    '"{field}" does not take {given}; write a date that exists as YYYY-MM-DD, such as 2026-05-31.',
    ['Mungkin maksudnya {closest}.', 'Perhaps {closest} is meant.'],
  ),
  date_after: entry(
    '"{field}" ({given}) lebih lambat daripada "{other}" ({limit}).',
    '"{field}" ({given}) is later than "{other}" ({limit}).',
  ),
  part_above_whole: entry('"{field}": {part} melebihi {whole}.', '"{field}": {part} exceeds {whole}.', [
    'Periksa kembali kedua jumlahnya.',
    'Check both counts.',
  ]),
  duplicate_entry: entry('"{given}" muncul lebih dari satu kali.', '"{given}" comes more than once.', [
    'Beri setiap unit atau unsur id sendiri.',
    'Give every unit or element an id of its own.',
  ]),
  not_iterable: entry(
    '"{field}" harus berupa daftar atau sesuatu yang dapat ditelusuri satu per satu, bukan {given}.',
    '"{field}" must be a list or something else that can be walked through, not {given}.',
  ),
  not_a_result: entry('"{field}" bukan hasil {maker}: {given}.', '"{field}" is no result of {maker}: {given}.', [
    'Berikan hasil {maker} seutuhnya.',
    'Pass the result of {maker} as a whole.',
  ]),
  other_rubric: entry(
    '"{field}" dibuat dengan rubrik "{given}", bukan "{rubric}".',
    '"{field}" was made with the rubric "{given}", not "{rubric}".',
  ),
  no_respondent_left: entry(
    'Tidak ada responden yang dapat dihitung: semuanya mengosongkan jawaban.',
    'No respondent is left to count: all of them left answers blank.',
  ),
  element_without_answers: entry(
    'Unsur "{element}" tidak dijawab seorang pun, sehingga tidak ada rata-ratanya.',
    'Nobody answered element "{element}", so that it has no mean.',
    [
      'Hapus unsur itu dari "elements", atau periksa ejaannya pada jawaban.',
      'Leave it out of "elements", or check how the answers spell it.',
    ],
  ),
  one_of_fields: entry('"{field}" memerlukan tepat satu dari {allowed}.', '"{field}" needs exactly one of {allowed}.'),
  incomplete_evaluation: entry(
    '"{field}" masih memuat {count} pertanyaan yang belum dijawab.',
    '"{field}" still has {count} unanswered questions.',
  ),
} as const satisfies Record<string, Entry>
