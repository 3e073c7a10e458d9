import type { Answer } from '../../src/answer'
import { nodesOf, type Question, type Rubric } from '../../src/rubric'

type Counts = Readonly<Record<string, number>>

/** The value of each of the eight ratios of the LKE, every one by hand. */
export function ratioByHand(question: number, c: Counts): number {
  let part: number
  let whole: number
  if (question === 0) {
    part = c['perubahan'] as number
    whole = c['agenPerubahan'] as number
  } else if (question === 1) {
    part = c['perubahanTerintegrasi'] as number
    whole = c['perubahan'] as number
  } else if (question === 2) {
    whole = c['pelanggaranTahunLalu'] as number
    part = whole - (c['pelanggaranTahunIni'] as number)
    if (part < 0) part = 0
  } else if (question === 3) {
    part = c['sasaranTercapai'] as number
    whole = c['sasaran'] as number
  } else if (question === 4) {
    part = c['selesai'] as number
    whole = c['harusDitindaklanjuti'] as number
  } else if (question === 5) {
    part = c['sudahMelapor'] as number
    whole = (c['kepalaSatker'] as number) + (c['pejabatWajibLhkpn'] as number) + (c['lainnya'] as number)
  } else if (question === 6) {
    part = c['sudahMelapor'] as number
    whole = (c['administrator'] as number) + (c['pengawas'] as number) + (c['fungsionalPelaksana'] as number)
  } else {
    part = c['layananDipermudah'] as number
    whole = c['layananTerdata'] as number
  }
  const value = part / whole
  return value > 1 ? 1 : value
}

/** The totals and the two dozen minima, every one by hand, from the sums of the six areas and of the three results. */
export function verdictsByHand(sums: readonly number[]) {
  const a1 = sums[0] as number
  const a2 = sums[1] as number
  const a3 = sums[2] as number
  const a4 = sums[3] as number
  const a5 = sums[4] as number
  const a6 = sums[5] as number
  const spak = sums[6] as number
  const kinerja = sums[7] as number
  const prima = sums[8] as number
  const pengungkit = a1 + a2 + a3 + a4 + a5 + a6
  const bersih = spak + kinerja
  const total = pengungkit + bersih + prima
  const wbk =
    total >= 75 &&
    pengungkit >= 40 &&
    a1 >= 4.8 &&
    a2 >= 4.2 &&
    a3 >= 6 &&
    a4 >= 6 &&
    a5 >= 9 &&
    a6 >= 6 &&
    bersih >= 18.25 &&
    spak >= 15.75 &&
    kinerja >= 2.5 &&
    prima >= 14
  const wbbm =
    total >= 85 &&
    pengungkit >= 48 &&
    a1 >= 6 &&
    a2 >= 5.25 &&
    a3 >= 7.5 &&
    a4 >= 7.5 &&
    a5 >= 11.25 &&
    a6 >= 7.5 &&
    bersih >= 19.5 &&
    spak >= 15.75 &&
    kinerja >= 3.75 &&
    prima >= 15.75
  return { total, pengungkit, bersih, prima, sums, wbk, wbbm }
}

/** The questions as both float loops walk them: ids, points of each, and the sum that it belongs to. */
export function questionsByHand(rubric: Rubric) {
  const ids: string[] = []
  const kinds: string[] = []
  const points: number[] = []
  const groups: number[] = []
  for (const { node, above } of nodesOf(rubric)) {
    if (node.level !== 'question') continue
    const parent = above.at(-1)
    ids.push(node.id)
    kinds.push(node.kind)
    points.push(node.weight ? Number(node.weight) : Number(parent?.weight) / (parent?.children.length ?? 1))
    groups.push(
      node.id.startsWith('A') ? Number(node.id.split('.')[2]) - 1 : ['B.I.a', 'B.I.b', 'B.II.a'].indexOf(node.id) + 6,
    )
  }
  const ratios = kinds.map((kind) => rubric.answerKinds[kind]?.type === 'ratio')
  return {
    ids,
    kinds,
    points: Float64Array.from(points),
    groups: Int32Array.from(groups),
    /** Place among the ratios. */
    ratioOf: Int32Array.from(ratios, (_, index) => ratios.slice(0, index).filter(Boolean).length),
  }
}

/** Answers as the float loops take them: unchecked. */
export type GivenAnswers = Readonly<Record<string, Answer>>

/** The value, 0..1, of a question that is no choice, of any rubric, in doubles. */
export function shareByHand(rubric: Rubric, { id, kind: name, ratio }: Question): (answers: GivenAnswers) => number {
  const kind = rubric.answerKinds[name]
  if (kind?.type === 'index') return (answers) => Number(answers[id]) / Number(kind.maximum)
  return (answers) => {
    const counts = answers[id] as Counts
    const sum = (ids: readonly string[] = []) => ids.reduce((total, count) => total + (counts[count] ?? 0), 0)
    const part = sum(ratio?.part.add) - sum(ratio?.part.subtract)
    return Math.max(0, Math.min(1, part / sum(ratio?.whole.add)))
  }
}
