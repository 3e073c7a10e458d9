import { type Entry, entry } from './entry'

/** Sentences of `explain`. Figures named `shown...` are written for reading; beside them stand the exact ones. */
export const explanations = {
  target_met: entry(
    'LKE ini memenuhi nilai minimal Menuju {predicate}; nilai total {shownTotal}.',
    'This LKE meets the minimum scores of Menuju {predicate}; total score {shownTotal}.',
  ),
  target_met_unfinished: entry(
    'LKE ini memenuhi nilai minimal Menuju {predicate}; nilai total {shownTotal}. Pertanyaan yang belum dijawab ({unanswered}) dinilai 0 dan tidak dapat membatalkannya.',
    'This LKE meets the minimum scores of Menuju {predicate}; total score {shownTotal}. What is unanswered ({unanswered}) scores 0 and cannot undo that.',
  ),
  target_held_missing: entry(
    'Poin LKE ini mencapai semua nilai minimal Menuju {predicate}, tetapi syarat predikat yang telah dimiliki belum terpenuhi; nilai total {shownTotal}.',
    'The points of this LKE reach every minimum score of Menuju {predicate}, but the condition on the predicate already held is not met; total score {shownTotal}.',
  ),
  target_undecided: entry(
    'Poin LKE ini mencapai semua nilai minimal Menuju {predicate}, tetapi pertanyaan yang belum dijawab ({unanswered}) tidak ikut rata-rata, sehingga LKE ini belum dinyatakan memenuhi; nilai total {shownTotal}.',
    'The points of this LKE reach every minimum score of Menuju {predicate}, but unanswered questions ({unanswered}) are left out of their means, so that it is not yet said to meet them; total score {shownTotal}.',
  ),
  target_not_met: entry(
    'LKE ini tidak memenuhi nilai minimal Menuju {predicate}; kriteria yang tidak terpenuhi: {failing} dari {criteria}; nilai total {shownTotal}.',
    'This LKE does not meet the minimum scores of Menuju {predicate}; criteria not met: {failing} of {criteria}; total score {shownTotal}.',
  ),
  target_not_met_unfinished: entry(
    'LKE ini belum memenuhi nilai minimal Menuju {predicate}; kriteria yang belum terpenuhi: {failing} dari {criteria}; nilai total {shownTotal}. Putusan ini belum final; pertanyaan yang belum dijawab: {unanswered}.',
    'This LKE does not yet meet the minimum scores of Menuju {predicate}; criteria not met: {failing} of {criteria}; total score {shownTotal}. This is not final; questions unanswered: {unanswered}.',
  ),
  criterion_not_met: entry(
    '{label}: {shownActual} dari minimal {shownRequired}, kurang {shownGap} poin.',
    '{label}: {shownActual} of at least {shownRequired}, {shownGap} points short.',
  ),
  criterion_met_only_after_rounding: entry(
    '{label}: {shownActual} dari minimal {shownRequired}, kurang {shownGap} poin. Minimal itu baru tercapai bila dibulatkan ke dua desimal ({shownDisplay}); yang dibandingkan adalah nilai yang tepat.',
    '{label}: {shownActual} of at least {shownRequired}, {shownGap} points short. The minimum is reached only when rounded to two decimals ({shownDisplay}); the exact score is what counts.',
  ),
  held_predicate_lacking: entry(
    '{label}: tidak ada predikat yang dimiliki; diperlukan {required}.',
    '{label}: no predicate is held; {required} is needed.',
  ),
  held_predicate_not_enough: entry(
    '{label}: yang dimiliki {actual}; diperlukan {required}.',
    '{label}: {actual} is held; {required} is needed.',
  ),
  criterion_held_back: entry(
    '{label}: pertanyaan yang menahan poin: {count}, terbanyak {shownQuestions}.',
    '{label}: questions that hold points back: {count}, most of all {shownQuestions}.',
  ),
  criterion_held_back_by_one: entry(
    '{label}: yang menahan poin hanya {shownQuestions}.',
    '{label}: only {shownQuestions} holds points back.',
  ),
  criterion_closed_by_one: entry(
    '{label}: pertanyaan yang jawaban terbaiknya sendiri sudah menutup kekurangan itu: {count}, terbanyak {shownQuestions}.',
    '{label}: questions whose best answer alone closes the gap: {count}, most of all {shownQuestions}.',
  ),
  nearest_met: entry(
    'Terpenuhi paling tipis: {label}, {shownMargin} poin di atas minimal {shownRequired}.',
    'Met most narrowly: {label}, {shownMargin} points above the minimum {shownRequired}.',
  ),
  nearest_met_exactly: entry(
    'Terpenuhi paling tipis: {label}, tepat pada minimal {shownRequired}.',
    'Met most narrowly: {label}, exactly at the minimum {shownRequired}.',
  ),
  nearest_not_met: entry(
    'Paling dekat untuk dipenuhi: {label}, kurang {shownGap} poin dari minimal {shownRequired}.',
    'Nearest to being met: {label}, {shownGap} points below the minimum {shownRequired}.',
  ),
  convention_decides: entry(
    'Konvensi yang menentukan: {label} ({meaning}).',
    'A convention that decides: {label} ({meaning}).',
  ),
  convention_does_not_decide: entry(
    'Konvensi yang tidak menentukan: {label} ({meaning}); pilihan lain tidak mengubah putusan apa pun.',
    'A convention that does not decide: {label} ({meaning}); no other choice changes a verdict.',
  ),
  warning_decides: entry('{warning} Peringatan ini menentukan.', '{warning} This decides.'),
  warning_does_not_decide: entry(
    '{warning} Peringatan ini sendiri tidak menentukan: bagaimanapun hal itu dibaca, tidak ada putusan yang berubah.',
    '{warning} By itself this does not decide: however it is read, no verdict changes.',
  ),
  alternative_meets: entry(
    'Dengan pilihan lain ({meaning}): LKE ini akan memenuhi nilai minimal Menuju {predicate}.',
    'With another choice ({meaning}): this LKE would meet the minimum scores of Menuju {predicate}.',
  ),
  alternative_no_longer_meets: entry(
    'Dengan pilihan lain ({meaning}): LKE ini tidak lagi memenuhi nilai minimal Menuju {predicate}.',
    'With another choice ({meaning}): this LKE would no longer meet the minimum scores of Menuju {predicate}.',
  ),
  alternative_reaches_points: entry(
    'Dengan pilihan lain ({meaning}): poinnya akan mencapai semua nilai minimal Menuju {predicate}, tetapi syarat lainnya belum terpenuhi.',
    'With another choice ({meaning}): its points would reach every minimum score of Menuju {predicate}, but another condition is not met.',
  ),
  alternative_no_longer_reaches_points: entry(
    'Dengan pilihan lain ({meaning}): poinnya tidak lagi mencapai semua nilai minimal Menuju {predicate}.',
    'With another choice ({meaning}): its points would no longer reach every minimum score of Menuju {predicate}.',
  ),
  held_predicate_stated: entry(
    'Predikat {predicate} dinyatakan telah dimiliki.',
    'The predicate {predicate} is stated as held.',
  ),
  no_predicate_stated: entry('Dinyatakan belum memiliki predikat.', 'Stated that no predicate is held.'),
  counts_at_worst: entry(
    '{questions} dinilai serendah mungkin, apa pun jumlah yang benar.',
    '{questions} at the lowest, whatever the right counts are.',
  ),
  counts_at_best: entry(
    '{questions} dinilai setinggi mungkin, apa pun jumlah yang benar.',
    '{questions} at the highest, whatever the right counts are.',
  ),
  aspects_read_apart: entry(
    'Setiap bagian area harus mencapai minimalnya sendiri.',
    'Every part of an area must reach a minimum of its own.',
  ),
  verdict_as_stored: entry('Putusan seperti dalam hasil yang diberikan.', 'The verdicts of the result handed in.'),
} as const satisfies Record<string, Entry>
