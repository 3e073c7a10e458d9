import type { Answer } from '../../src/answer'
import { nodesOf, type Rubric } from '../../src/rubric'

type Counts = Readonly<Record<string, number>>

/**
 * What a hurried but able developer writes by hand: doubles, flat arrays, an option told by its first letter, no check
 * of the input. The yardstick of the bench, wrong on ties as such loops are.
 */
export function makeFloatLoop(rubric: Rubric) {
  const ids: string[] = []
  const kinds: number[] = []
  const points: number[] = []
  const groups: number[] = []
  for (const { node, above } of nodesOf(rubric)) {
    if (node.level !== 'question') continue
    const parent = above.at(-1)
    const kind = rubric.answerKinds[node.kind]
    ids.push(node.id)
    kinds.push(
      kind?.type === 'choice' ? Object.keys(kind.options).length : kind?.type === 'index' ? 0 : -1 - ids.length,
    )
    points.push(node.weight ? Number(node.weight) : Number(parent?.weight) / (parent?.children.length ?? 1))
    groups.push(
      node.id.startsWith('A') ? Number(node.id.split('.')[2]) - 1 : ['B.I.a', 'B.I.b', 'B.II.a'].indexOf(node.id) + 6,
    )
  }
  const ratios: ((counts: Counts) => number)[] = [
    (c) => Math.min(1, (c['perubahan'] as number) / (c['agenPerubahan'] as number)),
    (c) => Math.min(1, (c['perubahanTerintegrasi'] as number) / (c['perubahan'] as number)),
    (c) => {
      const before = c['pelanggaranTahunLalu'] as number
      return Math.max(0, (before - (c['pelanggaranTahunIni'] as number)) / before)
    },
    (c) => Math.min(1, (c['sasaranTercapai'] as number) / (c['sasaran'] as number)),
    (c) => Math.min(1, (c['selesai'] as number) / (c['harusDitindaklanjuti'] as number)),
    (c) =>
      Math.min(
        1,
        (c['sudahMelapor'] as number) /
          ((c['kepalaSatker'] as number) + (c['pejabatWajibLhkpn'] as number) + (c['lainnya'] as number)),
      ),
    (c) =>
      Math.min(
        1,
        (c['sudahMelapor'] as number) /
          ((c['administrator'] as number) + (c['pengawas'] as number) + (c['fungsionalPelaksana'] as number)),
      ),
    (c) => Math.min(1, (c['layananDipermudah'] as number) / (c['layananTerdata'] as number)),
  ]
  // Values of A..E by the number of options, eight places each; a Ya/Tidak is told by its own first letter.
  const values = new Float64Array(48)
  values.set([1, 0.5, 0], 24)
  values.set([1, 0.67, 0.33, 0], 32)
  values.set([1, 0.75, 0.5, 0.25, 0], 40)
  const ratioKinds = kinds.filter((kind) => kind < 0)
  const ratioOf = kinds.map((kind) => ratioKinds.indexOf(kind))

  return (answers: Readonly<Record<string, Answer>>) => {
    const sums = [0.1, 0, 0, 0, 0, 0, 0, 0, 0]
    sums[0] = 0
    for (let index = 0; index < ids.length; index++) {
      const answer = answers[ids[index] as string] as Answer
      const kind = kinds[index] as number
      let value: number
      if (kind > 2) value = values[kind * 8 + (answer as string).charCodeAt(0) - 65] as number
      else if (kind === 2) value = (answer as string).charCodeAt(0) === 89 ? 1 : 0
      else if (kind === 0) value = Number(answer) / 4
      else value = (ratios[ratioOf[index] as number] as (counts: Counts) => number)(answer as Counts)
      const group = groups[index] as number
      sums[group] = (sums[group] as number) + value * (points[index] as number)
    }
    const [a1 = 0, a2 = 0, a3 = 0, a4 = 0, a5 = 0, a6 = 0, spak = 0, kinerja = 0, prima = 0] = sums
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
}
