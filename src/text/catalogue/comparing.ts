import { type Entry, entry } from './entry'

/** Warnings of comparing results and of reconciling stages. */
export const comparing = {
  stage_answer_not_taken: entry(
    '{question}: isian tahap {stage} tidak dapat dibaca sebagai jawaban, sehingga yang berlaku tetap jawaban tahap {from}.',
    '{question}: what stage {stage} filled in could not be read as an answer, so that the answer of stage {from} still prevails.',
    ['Lihat "changed" dan "refused" tahap {stage}.', 'See "changed" and "refused" of stage {stage}.'],
  ),
} as const satisfies Record<string, Entry>
