import { type Entry, entry } from './entry'

/** Warnings of comparing results and of reconciling stages. */
export const comparing = {
  stage_answer_not_taken: entry(
    '{question}: isian pada {stageLabel} belum menjadi jawaban, sehingga yang berlaku tetap jawaban pada {fromLabel}.',
    '{question}: what was filled in at {stageLabel} makes no answer, so that the answer at {fromLabel} still prevails.',
    ['Lihat "changed" dan "refused" pada tahap itu.', 'See "changed" and "refused" of that stage.'],
  ),
} as const satisfies Record<string, Entry>
