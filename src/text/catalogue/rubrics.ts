import { type Entry, entry } from './entry'

/** Rubrics. */
export const rubrics = {
  rubric_unchecked: entry('Rubrik ini belum diperiksa.', 'This rubric has not been checked.', [
    'Berikan hasil defineRubric(rubrik), atau rubrik bawaan.',
    'Pass the result of defineRubric(rubric), or a shipped rubric.',
  ]),
  rubric_other_format: entry(
    'Data ini belum diperiksa, atau berformat lain daripada {format}.',
    'This data has not been checked, or is of another format than {format}.',
  ),
  rubric_shape: entry(
    'Bentuk rubrik salah pada {place}: {problem}.',
    'The rubric has a wrong shape at {place}: {problem}.',
  ),
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
  rubric_mean_of_groups: entry(
    '"{id}" merata-ratakan "{child}"; rata-rata hanya menerima pertanyaan.',
    '"{id}" takes the mean of "{child}"; a mean takes questions only.',
  ),
  rubric_ratio_place: entry(
    '"{id}" harus memiliki ratio bila dan hanya bila jenis jawabannya ratio; jenisnya "{kind}".',
    '"{id}" must have a ratio if, and only if, its kind of answer is a ratio; its kind is "{kind}".',
  ),
  rubric_empty_whole: entry(
    '"{id}": keseluruhan rasio tidak berisi jumlah apa pun.',
    '"{id}": the whole of the ratio has no counts.',
  ),
  rubric_no_areas: entry(
    '"{id}" meminta nilai minimal setiap area, tetapi rubrik ini tidak memiliki area.',
    '"{id}" asks for a minimum of every area, but this rubric has no areas.',
  ),
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
  rubric_bands: entry(
    'Rentang pada "{id}" yang mulai dari {from} tidak bersambung urut dengan rentang di sebelahnya.',
    'The band of "{id}" that begins at {from} does not join the one beside it in order.',
  ),
  rubric_fact_place: entry(
    'Syarat "{id}" meminta keterangan, tetapi tingkat "schedule" tidak memuat keterangan.',
    'Condition "{id}" asks for a fact, but nothing can be stated at level "schedule".',
  ),
  rubric_no_day: entry(
    '"{given}" bukan hari yang ada, ditulis TTTT-BB-HH.',
    '"{given}" is no day of the calendar, written YYYY-MM-DD.',
  ),
  rubric_no_date: entry(
    '"{id}": hari {day} bulan {month} tidak ada setiap tahun.',
    '"{id}": day {day} of month {month} does not come every year.',
  ),
  rubric_missing_section: entry(
    '"{id}" memerlukan bagian "{section}" dalam rubrik.',
    '"{id}" needs the section "{section}" in the rubric.',
  ),
  rubric_survey_scale: entry(
    'Skala jawaban survei "{id}" tidak cocok dengan pertanyaan "{question}".',
    'The scale of answers of survey "{id}" does not fit the question "{question}".',
  ),
  rubric_too_fine: entry(
    'Bobot, nilai, dan minimal rubrik ini memiliki terlalu banyak angka desimal untuk dihitung tepat.',
    'The weights, values and minima of this rubric have too many decimals to be added up exactly.',
    ['Pakai paling banyak empat desimal.', 'Use at most four decimals.'],
  ),
} as const satisfies Record<string, Entry>
