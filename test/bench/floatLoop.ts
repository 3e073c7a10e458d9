import type { Answer } from '../../src/answer'
import { nodesOf, type Rubric } from '../../src/rubric'

type Counts = Readonly<Record<string, number>>

function ratio(question: number, c: Counts): number {
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

/**
 * What a hurried but able developer writes by hand: doubles, flat arrays, an option told by its first letter, no check
 * of the input. The yardstick of the bench, wrong on ties as such loops are.
 */
export function makeFloatLoop(rubric: Rubric) {
  const ids: string[] = []
  const kindList: number[] = []
  const pointList: number[] = []
  const groupList: number[] = []
  for (const { node, above } of nodesOf(rubric)) {
    if (node.level !== 'question') continue
    const parent = above.at(-1)
    const kind = rubric.answerKinds[node.kind]
    ids.push(node.id)
    kindList.push(
      kind?.type === 'choice' ? Object.keys(kind.options).length : kind?.type === 'index' ? 0 : -1 - ids.length,
    )
    pointList.push(node.weight ? Number(node.weight) : Number(parent?.weight) / (parent?.children.length ?? 1))
    groupList.push(
      node.id.startsWith('A') ? Number(node.id.split('.')[2]) - 1 : ['B.I.a', 'B.I.b', 'B.II.a'].indexOf(node.id) + 6,
    )
  }
  const kinds = Int32Array.from(kindList)
  const points = Float64Array.from(pointList)
  const groups = Int32Array.from(groupList)
  // Values of A..E by the number of options, eight places each; a Ya/Tidak is told by its own first letter.
  const values = new Float64Array(48)
  values.set([1, 0.5, 0], 24)
  values.set([1, 0.67, 0.33, 0], 32)
  values.set([1, 0.75, 0.5, 0.25, 0], 40)
  const ratioKinds = kindList.filter((kind) => kind < 0)
  const ratioOf = Int32Array.from(kindList, (kind) => ratioKinds.indexOf(kind))

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
      else value = ratio(ratioOf[index] as number, answer as Counts)
      const group = groups[index] as number
      sums[group] = (sums[group] as number) + value * (points[index] as number)
    }
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
}
