import type { LocalizedText } from '../../text'

const both = (id: string, en: string): LocalizedText => ({ id, en })

/** Headings and single words of the pages. */
export const WORDS = {
  bounds: both('Nilai yang masih mungkin', 'Scores still possible'),
  sums: both('Jumlah', 'Sums'),
  sum: both('Bagian', 'Part'),
  total: both('Nilai total', 'Total score'),
  area: both('Area', 'Area'),
  lowest: both('Terendah', 'Lowest'),
  highest: both('Tertinggi', 'Highest'),
  open: both('Belum dijawab, yang paling menentukan lebih dahulu', 'Unanswered, what narrows the total most first'),
  question: both('Pertanyaan', 'Question'),
  text: both('Uraian', 'Text'),
  points: both('Poin', 'Points'),
  target: both('Menuju', 'Menuju'),
  criterion: both('Syarat', 'Criterion'),
  level: both('Tingkat', 'Level'),
  actual: both('Nyatanya', 'Actual'),
  required: both('Diminta', 'Required'),
  status: both('Status', 'Status'),
  submission: both('Pengajuan', 'Submission'),
  conditions: both('Syarat pengajuan', 'Conditions'),
  category: both('Kategori', 'Category'),
  holders: both('Unit pemegang predikat', 'Units that hold a predicate'),
  kawasan: both('Kawasan', 'Kawasan'),
  units: both('Unit', 'Units'),
  unit: both('Unit', 'Unit'),
  roles: both('Peran', 'Roles'),
  predicate: both('Predikat', 'Predicate'),
  evaluated: both('nilainya memenuhi', 'its scores meet'),
  holds: both('dimiliki', 'held'),
  heldBackBy: both('Tertahan oleh', 'Held back by'),
  recommendation: both('Rekomendasi', 'Recommendation'),
  missingRoles: both('Peran yang belum ada', 'Roles that are missing'),
  assumptions: both('Konvensi yang dipakai', 'Conventions that took part'),
  warnings: both('Peringatan', 'Warnings'),
  yes: both('ya', 'yes'),
  no: both('tidak', 'no'),
  years: both('tahun', 'year(s)'),
  meets: both('memenuhi nilai minimal', 'meets the minima'),
  fails: both('belum memenuhi', 'does not meet them yet'),
} as const satisfies Readonly<Record<string, LocalizedText>>

/** How a criterion, condition or predicate stands. */
export const STATUSES: Readonly<Record<string, LocalizedText>> = {
  reached: both('tercapai', 'reached'),
  open: both('masih terbuka', 'still open'),
  outOfReach: both('tidak terjangkau lagi', 'out of reach'),
  met: both('terpenuhi', 'met'),
  notMet: both('belum terpenuhi', 'not met'),
  unknown: both('belum diketahui', 'not known yet'),
  notRequired: both('tidak diminta', 'not required'),
  ready: both('siap diajukan', 'ready'),
  notReady: both('belum siap', 'not ready'),
  dropped: both('gugur', 'dropped'),
}
