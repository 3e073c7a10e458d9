import { type Entry, entry } from './entry'

/** Sentences, notes and refusals of reports on a result. */
export const reports = {
  verdict_met: entry('Memenuhi nilai minimal {label}.', 'Meets the minimum scores of {label}.'),
  verdict_not_met: entry(
    'Belum memenuhi nilai minimal {label}; kriteria yang belum terpenuhi: {failed} dari {all}.',
    'Does not meet the minimum scores of {label}; criteria not met: {failed} of {all}.',
  ),
  verdict_open: entry(
    'Belum memenuhi nilai minimal {label}; kriteria yang belum terpenuhi: {failed} dari {all}. Masih dapat berubah: pertanyaan yang belum dijawab: {open}.',
    'Does not meet the minimum scores of {label} yet; criteria not met: {failed} of {all}. This may still change: unanswered questions: {open}.',
  ),
  verdict_scores_only: entry(
    'Belum memenuhi kriteria {label}: semua nilai minimal tercapai, tetapi belum terpenuhi: {criteria}.',
    'Does not meet the criteria of {label}: every minimum score is reached, but not met: {criteria}.',
  ),
  verdict_undecided: entry(
    'Belum dapat dinyatakan memenuhi nilai minimal {label}: nilai sementara mencapainya, tetapi pertanyaan yang belum dijawab: {open}.',
    'Cannot be said yet to meet the minimum scores of {label}: the score so far reaches them, but unanswered questions: {open}.',
  ),
  report_grants_nothing: entry(
    'Laporan ini menyatakan nilai; penetapan predikat adalah keputusan tersendiri.',
    'This report states scores; granting a predicate is a decision of its own.',
  ),
  report_progress: entry('{answered} dari {total} pertanyaan dijawab.', '{answered} of {total} questions answered.'),
  rounded_to_minimum: entry(
    'Tercetak {printed}, tetapi nilai sebelum dibulatkan {actual} belum mencapai {required}.',
    'Printed as {printed}, but the score before rounding, {actual}, does not reach {required}.',
  ),
  rounded_below_minimum: entry(
    'Tercetak {printed}, tetapi nilai sebelum dibulatkan {actual} sudah mencapai {required}.',
    'Printed as {printed}, but the score before rounding, {actual}, does reach {required}.',
  ),
  gap_rounded_up: entry('Kekurangan sebelum dibulatkan ke atas: {gap}.', 'Missing before rounding up: {gap}.'),
  printed_sum_differs: entry(
    'Kolom {column}: bagian dari {group} yang tercetak berjumlah {sum}, sedangkan {group} tercetak {printed}.',
    'Column {column}: the parts of {group} as printed add up to {sum}, while {group} is printed as {printed}.',
  ),
  printed_area_differs: entry(
    'Kolom {column}: {parts} yang tercetak berjumlah {sum}, sedangkan area {group} tercetak {printed}.',
    'Column {column}: {parts} as printed add up to {sum}, while area {group} is printed as {printed}.',
  ),
} as const satisfies Record<string, Entry>
