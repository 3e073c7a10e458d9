import { type Entry, entry } from './entry'

/** Warnings of a result; with contradictions: 'reject' also problems. */
export const warnings = {
  part_exceeds_whole: entry(
    '{id}: bagian ({part}) melebihi keseluruhan ({whole}); nilainya tidak pernah lebih dari 1 dan perlu bukti.',
    '{id}: the part ({part}) exceeds the whole ({whole}); its value is never above 1 and needs evidence.',
    ['Periksa kembali jumlah {counts}.', 'Check the counts {counts}.'],
  ),
  counts_contradict: entry('{label} ({left} dan {right}).', '{label} ({left} and {right}).', [
    'Periksa kembali {cells}.',
    'Check {cells}.',
  ]),
  aspect_below_area_minimum: entry(
    '{label} ({node}) sendiri bernilai {shownActual}, di bawah {shownRequired}; areanya memenuhi minimal {predicate} sebagai jumlah, tetapi sebagian TPI melihat keduanya.',
    '{label} ({node}) alone scores {shownActual}, below {shownRequired}; its area meets the minimum of {predicate} as a sum, but some TPI look at both.',
  ),
} as const satisfies Record<string, Entry>
