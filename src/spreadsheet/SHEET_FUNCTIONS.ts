import type { LocalizedText } from '../text'
import type { SheetFunctionName } from './sheetFunctions'

/** One argument of a spreadsheet function. */
export interface SheetParameter {
  readonly name: string
  readonly text: LocalizedText
  readonly optional?: true
}

/** What a spreadsheet function is, for its comment in the script and for the documentation. */
export interface SheetFunction {
  readonly name: SheetFunctionName
  readonly text: LocalizedText
  readonly parameters: readonly SheetParameter[]
  readonly returns: LocalizedText
  /** A formula as it is typed under Indonesian settings. */
  readonly example: string
}

const text = (id: string, en: string): LocalizedText => ({ id, en })

const IDS: SheetParameter = {
  name: 'idRange',
  text: text('Kolom id isian, seperti dari ZI_LKE.', 'The column of cell ids, as the first of ZI_LKE.'),
}
const ANSWERS: SheetParameter = {
  name: 'jawabanRange',
  text: text('Kolom jawaban di samping id.', 'The column of answers beside the ids, of the same length.'),
}
const HELD: SheetParameter = {
  name: 'predikatSebelumnya',
  text: text('WBK, WBBM, TIDAK ADA, atau kosong.', 'WBK, WBBM or TIDAK ADA (none); blank for not stated.'),
  optional: true,
}
const LKE = [IDS, ANSWERS, HELD] as const

/** The spreadsheet functions: the one list from which their comments in the script and their documentation are made. */
export const SHEET_FUNCTIONS: readonly SheetFunction[] = [
  {
    name: 'ZI_EVALUASI',
    text: text('Menghitung seluruh hasil evaluasi satu LKE.', 'Computes the whole result of one LKE.'),
    parameters: LKE,
    returns: text(
      'Tabel: kesimpulan, kriteria, area, setiap bagian LKE, lalu apa yang diubah saat dibaca, asumsi, dan peringatan.',
      'A table: conclusion, criteria, areas, every part of the LKE with weight, points, percent and status, then what was changed in reading, assumptions and warnings.',
    ),
    example: '=ZI_EVALUASI(A2:A128;G2:G128;"WBK")',
  },
  {
    name: 'ZI_KRITERIA',
    text: text('Menguji setiap nilai minimal WBK dan WBBM.', 'Tests every minimum of WBK and WBBM.'),
    parameters: LKE,
    returns: text(
      'Tabel: nilai, minimal, kekurangan, status, dan dasar setiap kriteria.',
      'A table: points, minimum, what is missing, status and source of every criterion.',
    ),
    example: '=ZI_KRITERIA(A2:A128;G2:G128;"WBK")',
  },
  {
    name: 'ZI_PREDIKAT',
    text: text('Menyatakan nilai minimal predikat mana yang terpenuhi.', 'Says the minima of which predicate are met.'),
    parameters: LKE,
    returns: text(
      'Satu kalimat; BELUM LENGKAP selama ada yang kosong.',
      'One sentence; BELUM LENGKAP (incomplete) while anything is blank.',
    ),
    example: '=ZI_PREDIKAT(A2:A128;G2:G128;"WBK")',
  },
  {
    name: 'ZI_TOTAL',
    text: text('Menghitung nilai total; yang kosong bernilai 0.', 'Computes the total; what is blank scores 0.'),
    parameters: LKE,
    returns: text('Angka 0 sampai 100.', 'A number from 0 to 100.'),
    example: '=ZI_TOTAL(A2:A128;G2:G128)',
  },
  {
    name: 'ZI_SKOR',
    text: text(
      'Menghitung nilai satu atau beberapa bagian LKE.',
      'Computes the points of one or more parts of the LKE.',
    ),
    parameters: [
      {
        name: 'id',
        text: text(
          'Id bagian LKE mana pun, area.1 sampai area.6, total, atau rentang id.',
          'Id of a component, aspect, area, indicator or question; area.1 to area.6; total; or a range of ids.',
        ),
      },
      IDS,
      ANSWERS,
    ],
    returns: text(
      'Angka, atau rentang angka sebentuk id.',
      'A number, or numbers in the shape of the ids; the points of a question with counts stand at its first count.',
    ),
    example: '=ZI_SKOR("A.I.1";A2:A128;G2:G128)',
  },
  {
    name: 'ZI_NILAI',
    text: text('Menghitung nilai 0 sampai 1 satu pertanyaan.', 'Computes the value 0 to 1 of one question.'),
    parameters: [
      { name: 'id', text: text('Id pertanyaan.', 'Id of the question.') },
      {
        name: 'jawaban',
        text: text(
          'Jawabannya; untuk pertanyaan berjumlah, rentang jumlah menurut urutan LKE.',
          'Its answer; of a question with counts a range of them in the order of the LKE.',
        ),
      },
    ],
    returns: text('Angka 0 sampai 1; kosong bila belum dijawab.', 'A number from 0 to 1; blank when unanswered.'),
    example: '=ZI_NILAI("A.I.1.i.b";"B")',
  },
  {
    name: 'ZI_LKE',
    text: text('Menulis semua isian LKE.', 'Writes every cell of the LKE.'),
    parameters: [],
    returns: text(
      'Tabel isian, bobot, jawaban yang diterima, dan kolom jawaban.',
      'A table: id, number, question, count, weight, accepted answers, and a blank column of answers.',
    ),
    example: '=ZI_LKE()',
  },
  {
    name: 'ZI_REKAP',
    text: text('Merekap banyak unit, satu kolom jawaban per unit.', 'Sums up many units, one column of answers each.'),
    parameters: [
      IDS,
      {
        name: 'jawabanMatrix',
        text: text(
          'Satu kolom per unit; nama unit pada baris pertama bila id di sampingnya kosong atau "id".',
          'One column a unit; the first row holds their names where the id beside it is blank or says id.',
        ),
      },
      {
        ...HELD,
        text: text(
          'Predikat sebelumnya: satu sel untuk semua unit, atau satu sel per unit.',
          'The predicates held before: one cell for all units, or one cell a unit.',
        ),
      },
    ],
    returns: text(
      'Tabel: satu baris per unit dengan nilai total, komponen, area, dan kesimpulan.',
      'A table: one row a unit with the total, components, areas and the conclusion.',
    ),
    example: '=ZI_REKAP(A1:A128;G1:K128)',
  },
  {
    name: 'ZI_KAWASAN',
    text: text('Menguji predikat suatu kawasan.', 'Tests the predicate of a kawasan.'),
    parameters: [
      {
        name: 'jenis',
        text: text('Jenis kawasan, misalnya Kawasan pelabuhan.', 'The kind, such as Kawasan pelabuhan.'),
      },
      {
        name: 'unitRange',
        text: text(
          'Satu baris per unit: nama, predikat (WBK, WBBM, TIDAK ADA), dan bila perlu perannya.',
          'One row a unit: name, predicate (WBK, WBBM, TIDAK ADA), and its roles where they matter.',
        ),
      },
      {
        name: 'integrasi',
        text: text(
          'Skor integrasi 0 sampai 10, atau skor kelima aspek; kosong bila tidak ada.',
          'The integration score 0 to 10, or those of all five aspects; blank for none.',
        ),
      },
      {
        name: 'predikatKawasan',
        text: text(
          'Predikat kawasan: WBK, WBBM, atau TIDAK ADA.',
          'The predicate of the kawasan: WBK, WBBM or TIDAK ADA.',
        ),
        optional: true,
      },
    ],
    returns: text(
      'Tabel: setiap kriteria, unit yang menahan, dan rekomendasi.',
      'A table: every test, the units that hold it back, and the recommendation.',
    ),
    example: '=ZI_KAWASAN("Kawasan pelabuhan";A2:C8;E2;"TIDAK ADA")',
  },
  {
    name: 'ZI_PRIORITAS',
    text: text(
      'Mencari perubahan jawaban pilihan yang paling sedikit untuk mencapai predikat.',
      'Finds the fewest changes of options that reach a predicate.',
    ),
    parameters: [
      IDS,
      ANSWERS,
      { name: 'target', text: text('WBK atau WBBM.', 'WBK or WBBM.') },
      HELD,
      {
        name: 'terkunci',
        text: text('Id pertanyaan yang tidak boleh berubah.', 'Ids of questions that stay as they are.'),
        optional: true,
      },
    ],
    returns: text(
      'Tabel langkah, dengan nilai total sesudah setiap langkah.',
      'A table of steps in order of effect, with the total after each.',
    ),
    example: '=ZI_PRIORITAS(A2:A128;G2:G128;"WBK")',
  },
  {
    name: 'ZI_BATAS',
    text: text(
      'Menghitung nilai terendah dan tertinggi yang masih mungkin.',
      'Computes the lowest and highest scores still possible.',
    ),
    parameters: LKE,
    returns: text(
      'Tabel: batas setiap kriteria, lalu pertanyaan yang belum dijawab menurut pengaruhnya.',
      'A table: the bounds of every criterion, and what is unanswered, what narrows the total most first.',
    ),
    example: '=ZI_BATAS(A2:A128;G2:G128)',
  },
]
