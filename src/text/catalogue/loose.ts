import { type Entry, entry } from './entry'

/** Loose input that `readAnswers` refuses. */
export const loose = {
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
      'Tulis tanpa titik atau koma, atau pakai opsi counts: "groupedThousands" atau "decimal".',
      'Write it without points or commas, or choose counts: "groupedThousands" or "decimal".',
    ],
  ),
  ambiguous_share: entry(
    '{given} pada {id} dapat berarti poin atau persentase.',
    '{given} for {id} may mean points or a percentage.',
    [
      'Pakai sel {id}.points atau {id}.percent, atau nyatakan unit: "points" atau "percent".',
      'Use the cell {id}.points or {id}.percent, or state unit: "points" or "percent".',
    ],
  ),
  invalid_points: entry(
    '{given} bukan poin untuk {id}; yang diterima: {allowed}.',
    '{given} is no number of points for {id}; accepted: {allowed}.',
  ),
  ambiguous_percent: entry(
    '{given} untuk {id} dapat berarti pecahan atau persen.',
    '{given} for {id} may be a fraction or a percentage.',
    [
      'Tulis dengan tanda %, atau pakai opsi percentages: "fraction" atau "percent".',
      'Write it with a % sign, or choose percentages: "fraction" or "percent".',
    ],
  ),
  ambiguous_yes_no: entry(
    '{given} untuk {id} dapat berarti salah satu pilihan atau hal lain.',
    '{given} for {id} may stand for an option or for something else.',
    ['Tulis {allowed}, atau pakai opsi zeroOne: "worstBest".', 'Write {allowed}, or choose zeroOne: "worstBest".'],
  ),
  ambiguous_index: entry(
    'Indeks {given} untuk {id} berada di antara 0 dan 1: mungkin 3.60 yang terbaca sebagai jam.',
    'Index {given} for {id} lies between 0 and 1: perhaps a 3.60 that was taken for a time.',
    [
      'Ketik ulang indeksnya, atau pakai opsi surveys: "index" bila memang demikian.',
      'Type the index again, or choose surveys: "index" if it is meant.',
    ],
  ),
  ambiguous_time: entry(
    'Indeks {given} untuk {id} sama dengan jam yang genap menitnya: mungkin {time} yang terbaca sebagai jam.',
    'Index {given} for {id} equals a time of whole minutes: perhaps a {time} that was taken for a time.',
    [
      'Ketik ulang dengan koma desimal; bila memang indeks, tulis sebagai teks atau pakai opsi surveys: "index".',
      'Type it again with a decimal comma; if it is meant, write it as text or choose surveys: "index".',
    ],
  ),
  ambiguous_scale: entry(
    'Nilai survei {given} untuk {id} di atas {maximum}: mungkin berskala 25 sampai 100.',
    'Survey value {given} for {id} is above {maximum}: perhaps on the scale from 25 to 100.',
    [
      'Bagi dengan 25, atau pakai opsi surveys: "skm" bila memang nilai SKM.',
      'Divide it by 25, or choose surveys: "skm" if it is an SKM value.',
    ],
  ),
  skm_out_of_range: entry(
    'Nilai survei {given} untuk {id} berada di luar skala SKM 25 sampai 100.',
    'Survey value {given} for {id} lies outside the SKM scale from 25 to 100.',
    ['Bila ini indeks, hilangkan opsi surveys: "skm".', 'If this is an index, leave out surveys: "skm".'],
  ),
  date_refused: entry('{given} untuk {id} adalah tanggal atau jam.', '{given} for {id} is a date or time.', [
    'Ketik ulang isinya sebagai teks atau angka.',
    'Type it again as text or number.',
  ]),
  percent_beside_counts: entry(
    '{id} diberi persentase {given} di samping jumlahnya; jumlahnya yang dipakai.',
    '{id} has the percentage {given} beside its counts; the counts are used.',
    ['Hapus persentasenya.', 'Remove the percentage.'],
  ),
  half_filled_beside_answer: entry(
    '{id} terisi sebagian ({given}) di samping jawaban yang utuh; yang utuh dipakai.',
    '{id} is half filled ({given}) beside a whole answer; the whole one is used.',
    ['Lengkapi {missing}, atau hapus isian yang lain.', 'Fill in {missing}, or remove the others.'],
  ),
} as const satisfies Record<string, Entry>
