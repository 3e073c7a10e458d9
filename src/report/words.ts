import type { Basis, GroupLevel } from '../rubric'
import type { LocalizedText } from '../text'

const word = (id: string, en: string): LocalizedText => ({ id, en })

/** Headings and single words of a report; its sentences stand in the catalogue. */
export const WORDS = {
  title: word('Hasil evaluasi', 'Evaluation result'),
  date: word('Tanggal', 'Date'),
  rubric: word('Rubrik', 'Rubric'),
  total: word('Nilai total', 'Total score'),
  beforeRounding: word('sebelum dibulatkan', 'before rounding'),
  verdicts: word('Hasil terhadap nilai minimal', 'Result against the minimum scores'),
  areas: word('Area', 'Areas'),
  criteria: word('Kriteria', 'Criteria'),
  lke: word('Lembar kerja evaluasi', 'Evaluation worksheet'),
  unanswered: word('Belum dijawab', 'Unanswered'),
  assumptions: word('Asumsi', 'Assumptions'),
  warnings: word('Peringatan', 'Warnings'),
  notes: word('Catatan penjumlahan', 'Notes on sums'),
  none: word('Tidak ada.', 'None.'),
  number: word('Nomor', 'Number'),
  level: word('Tingkat', 'Level'),
  item: word('Penilaian', 'Item'),
  area: word('Area', 'Area'),
  criterion: word('Kriteria', 'Criterion'),
  weight: word('Bobot', 'Weight'),
  answer: word('Jawaban', 'Answer'),
  score: word('Nilai', 'Score'),
  percent: word('%', '%'),
  answered: word('Dijawab', 'Answered'),
  questions: word('Pertanyaan', 'Questions'),
  minimum: word('Minimal', 'Minimum'),
  gap: word('Kurang', 'Missing'),
  status: word('Status', 'Status'),
  note: word('Catatan', 'Note'),
  source: word('Dasar', 'Source'),
  met: word('terpenuhi', 'met'),
  notMet: word('belum terpenuhi', 'not met'),
  noPredicate: word('tidak ada', 'none'),
  blank: word('belum dijawab', 'unanswered'),
  leftOut: word('belum dijawab, tidak dihitung', 'unanswered, left out'),
} as const satisfies Record<string, LocalizedText>

/** The levels of the LKE's rows. */
export const LEVELS: Readonly<Record<GroupLevel | 'question' | 'total', LocalizedText>> = {
  component: word('komponen', 'component'),
  aspect: word('aspek', 'aspect'),
  area: word('area', 'area'),
  indicator: word('indikator', 'indicator'),
  question: word('pertanyaan', 'question'),
  total: word('total', 'total'),
}

/** On what a convention rests. */
export const BASES: Readonly<Record<Basis, LocalizedText>> = {
  law: word('peraturan', 'law'),
  practice: word('praktik', 'practice'),
  convention: word('konvensi', 'convention'),
}
