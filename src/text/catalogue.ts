import type { LocalizedText } from './locale'

interface Entry {
  /** The sentence; `{name}` stands for a parameter. */
  readonly message: LocalizedText
  /** What would be right; left out of an issue when one of its parameters is not known. */
  readonly suggestion?: LocalizedText
}

const entry = (id: string, en: string, suggestion?: readonly [id: string, en: string]): Entry =>
  suggestion ? { message: { id, en }, suggestion: { id: suggestion[0], en: suggestion[1] } } : { message: { id, en } }

/** Every code with its sentence in every language. */
export const catalogue = {
  // What is handed over.
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

  // Answers.
  unknown_question: entry('Tidak ada pertanyaan "{id}" dalam rubrik ini.', 'This rubric has no question "{id}".', [
    'Mungkin maksudnya "{closest}".',
    'Perhaps "{closest}" is meant.',
  ]),
  missing_answer: entry('{id} belum dijawab.', '{id} is unanswered.', [
    'Jawab dengan {allowed}, atau pilih unanswered: "zero" atau "exclude".',
    'Answer with {allowed}, or choose unanswered: "zero" or "exclude".',
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
  percent_rejected: entry(
    '{id} hanya berisi persentase, sedangkan konvensi percentGiven menolaknya.',
    '{id} holds only a percentage, which the convention percentGiven refuses.',
    ['Berikan jumlah {counts}.', 'Give the counts {counts}.'],
  ),

  // Warnings; also issues with contradictions: 'reject'.
  part_exceeds_whole: entry(
    '{id}: bagian ({part}) melebihi keseluruhan ({whole}); dinilai paling banyak penuh dan perlu bukti.',
    '{id}: the part ({part}) exceeds the whole ({whole}); it scores at most in full and needs evidence.',
    ['Periksa kembali jumlah {counts}.', 'Check the counts {counts}.'],
  ),
  counts_contradict: entry('{label} ({left} dan {right}).', '{label} ({left} and {right}).', [
    'Periksa kembali {cells}.',
    'Check {cells}.',
  ]),
  aspect_below_area_minimum: entry(
    '{node} sendiri bernilai {actual}, di bawah {required}; areanya memenuhi minimal {predicate} sebagai jumlah, tetapi sebagian TPI melihat keduanya.',
    '{node} alone scores {actual}, below {required}; its area meets the minimum of {predicate} as a sum, but some TPI look at both.',
  ),

  // Options.
  options_not_object: entry(
    'Opsi harus berupa objek biasa, bukan {given}.',
    'Options must be a plain object, not {given}.',
  ),
  unknown_option: entry(
    'Opsi "{option}" tidak dikenal; yang ada: {allowed}.',
    'There is no option "{option}"; there are: {allowed}.',
    ['Mungkin maksudnya "{closest}".', 'Perhaps "{closest}" is meant.'],
  ),
  invalid_option: entry(
    'Opsi "{option}" tidak menerima {given}; yang diterima: {allowed}.',
    'Option "{option}" does not take {given}; accepted: {allowed}.',
    ['Mungkin maksudnya "{closest}".', 'Perhaps "{closest}" is meant.'],
  ),
  unknown_convention: entry(
    'Konvensi "{convention}" tidak dikenal dalam rubrik ini; yang ada: {allowed}.',
    'This rubric has no convention "{convention}"; there are: {allowed}.',
    ['Mungkin maksudnya "{closest}".', 'Perhaps "{closest}" is meant.'],
  ),
  invalid_convention: entry(
    'Konvensi "{convention}" tidak menerima {given}; yang diterima: {allowed}.',
    'Convention "{convention}" does not take {given}; accepted: {allowed}.',
    ['Mungkin maksudnya "{closest}".', 'Perhaps "{closest}" is meant.'],
  ),

  // Rubrics.
  rubric_unchecked: entry('Rubrik ini belum diperiksa.', 'This rubric has not been checked.', [
    'Berikan hasil defineRubric(rubrik), atau rubrik bawaan.',
    'Pass the result of defineRubric(rubric), or a shipped rubric.',
  ]),
  rubric_shape: entry('Bentuk rubrik salah: {detail}.', 'The rubric has a wrong shape: {detail}.'),
  rubric_duplicate_id: entry('Id "{id}" dipakai lebih dari sekali.', 'Id "{id}" is used more than once.'),
  rubric_unsafe_id: entry('Id "{id}" tidak boleh dipakai.', 'Id "{id}" must not be used.', [
    'Pakai huruf, angka, titik, dan tanda hubung.',
    'Use letters, digits, dots and hyphens.',
  ]),
  rubric_unknown_reference: entry(
    '"{id}" merujuk "{reference}" yang tidak ada.',
    '"{id}" refers to "{reference}", which does not exist.',
    ['Mungkin maksudnya "{closest}".', 'Perhaps "{closest}" is meant.'],
  ),
  rubric_weights: entry(
    'Bobot di bawah "{id}" berjumlah {sum}, seharusnya {weight}.',
    'The weights below "{id}" add up to {sum} instead of {weight}.',
  ),
  rubric_weight_place: entry(
    '"{id}": bobot pertanyaan diperlukan dalam kelompok sum dan tidak boleh ada dalam kelompok mean.',
    '"{id}": a question needs a weight in a group that sums and must have none in a mean.',
  ),
  rubric_children: entry('"{id}": {detail}.', '"{id}": {detail}.'),
  rubric_options: entry(
    '"{id}" harus memiliki teks untuk tepat pilihan {allowed}.',
    '"{id}" must have a text for exactly the options {allowed}.',
  ),
  rubric_value_range: entry(
    '"{id}": nilai {given} berada di luar 0 sampai 1.',
    '"{id}": the value {given} lies outside 0 to 1.',
  ),
  rubric_best_value: entry(
    '"{id}": tidak ada pilihan yang bernilai 1, sehingga bobotnya tidak pernah tercapai.',
    '"{id}": no option is worth 1, so that its weight can never be reached.',
  ),
  rubric_overlap: entry(
    '"{id}" menghitung "{reference}" lebih dari sekali.',
    '"{id}" counts "{reference}" more than once.',
  ),
  rubric_threshold: entry(
    'Minimal {minimum} pada "{id}" tidak dapat dicapai; paling banyak {weight}.',
    'The minimum {minimum} of "{id}" cannot be reached; at most {weight} can.',
  ),
  rubric_too_fine: entry(
    'Bobot, nilai, dan minimal rubrik ini memiliki terlalu banyak angka desimal untuk dihitung tepat.',
    'The weights, values and minima of this rubric have too many decimals to be added up exactly.',
    ['Pakai paling banyak empat desimal.', 'Use at most four decimals.'],
  ),

  // Loose input.
  input_not_rows: entry(
    'Masukan harus berupa baris {{ id, value }} atau objek, bukan {given}.',
    'Input must be rows {{ id, value }} or an object, not {given}.',
  ),
  invalid_row: entry('Baris {row} bukan {{ id, value }}: {given}.', 'Row {row} is no {{ id, value }}: {given}.'),
  unknown_cell: entry('Tidak ada isian "{id}" dalam rubrik ini.', 'This rubric has no cell "{id}".', [
    'Mungkin maksudnya "{closest}".',
    'Perhaps "{closest}" is meant.',
  ]),
  duplicate_cell: entry(
    'Isian {id} muncul lebih dari sekali dengan isi berbeda: {given}.',
    'Cell {id} appears more than once with different contents: {given}.',
    ['Sisakan satu saja.', 'Keep one of them.'],
  ),
  unknown_unit: entry('Satuan {given} tidak dikenal untuk {id}.', 'Unit {given} is unknown for {id}.', [
    'Pakai {allowed}.',
    'Use {allowed}.',
  ]),
  ambiguous_count: entry(
    '{given} untuk "{count}" pada {id} dapat berarti ribuan atau desimal.',
    '{given} for "{count}" of {id} may group thousands or hold decimals.',
    [
      'Tulis tanpa titik atau koma, atau pilih counts: "groupedThousands" atau "decimal".',
      'Write it without points or commas, or choose counts: "groupedThousands" or "decimal".',
    ],
  ),
  ambiguous_percent: entry(
    '{given} untuk {id} dapat berarti pecahan atau persen.',
    '{given} for {id} may be a fraction or a percentage.',
    [
      'Tulis dengan tanda %, atau pilih percentages: "fraction" atau "percent".',
      'Write it with a % sign, or choose percentages: "fraction" or "percent".',
    ],
  ),
  ambiguous_yes_no: entry(
    '{given} untuk {id} dapat berarti Ya/Tidak atau nilai lain.',
    '{given} for {id} may stand for an option or for something else.',
    ['Tulis {allowed}, atau pilih zeroOne: "worstBest".', 'Write {allowed}, or choose zeroOne: "worstBest".'],
  ),
  ambiguous_index: entry(
    'Indeks {given} untuk {id} berada di antara 0 dan 1: mungkin 3.60 yang terbaca sebagai jam.',
    'Index {given} for {id} lies between 0 and 1: perhaps a 3.60 that was taken for a time.',
    [
      'Ketik ulang indeksnya, atau pilih surveys: "index" bila memang demikian.',
      'Type the index again, or choose surveys: "index" if it is meant.',
    ],
  ),
  ambiguous_scale: entry(
    'Nilai survei {given} untuk {id} di atas {maximum}: mungkin berskala 25 sampai 100.',
    'Survey value {given} for {id} is above {maximum}: perhaps on the scale from 25 to 100.',
    [
      'Bagi dengan 25, atau pilih surveys: "skm" bila memang nilai SKM.',
      'Divide it by 25, or choose surveys: "skm" if it is an SKM value.',
    ],
  ),
  date_refused: entry('{given} untuk {id} adalah tanggal atau jam.', '{given} for {id} is a date or time.', [
    'Ketik ulang isinya sebagai teks atau angka.',
    'Type it again as text or number.',
  ]),
  percent_beside_counts: entry(
    '{id} diberi persentase di samping jumlahnya; jumlahnya yang dipakai.',
    '{id} has a percentage beside its counts; the counts are used.',
    ['Hapus persentasenya.', 'Remove the percentage.'],
  ),

  // What readAnswers changed.
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
