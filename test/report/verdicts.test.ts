import { describe, expect, test } from 'vitest'
import { report, toMarkdown } from 'zona-integritas'
import { evaluated, randomEvaluation, rubric90, SMALL, small } from '../helpers/reports'
import { evaluated90 } from '../helpers/units'

const texts = (answers: object, options: object = {}, locale: 'id' | 'en' = 'id') =>
  report(small, evaluated(small, answers, options), { locale }).verdicts.map(({ text }) => text)
const BEST = {
  ...SMALL,
  'K.1.i.b': 'A',
  'K.1.ii.a': { due: 3, done: 3 },
  'K.1.ii.b': 'A',
  'K.2.i.b': 'A',
  'H.a': 4,
  'H.b': 'A',
}
const { 'K.1.i.b': _, ...OPEN } = BEST

describe('the verdict on a predicate', () => {
  test('that is met', () => {
    expect(texts(BEST, { heldPredicate: 'LULUS' })).toEqual([
      'Memenuhi nilai minimal LULUS.',
      'Memenuhi nilai minimal UNGGUL.',
    ])
    expect(texts(BEST, { heldPredicate: 'LULUS' }, 'en')).toEqual([
      'Meets the minimum scores of LULUS (en).',
      'Meets the minimum scores of UNGGUL (en).',
    ])
  })

  test('that is met whatever the unanswered question comes to', () => {
    expect(texts(OPEN, { heldPredicate: 'LULUS' })).toEqual([
      'Memenuhi nilai minimal LULUS.',
      'Memenuhi nilai minimal UNGGUL.',
    ])
  })

  test('of which only the earlier predicate is missing', () => {
    for (const answers of [BEST, OPEN]) {
      expect(texts(answers, { heldPredicate: null })[1]).toBe(
        'Belum memenuhi kriteria UNGGUL: semua nilai minimal tercapai, tetapi belum terpenuhi: held.',
      )
    }
    expect(texts(BEST, { heldPredicate: null, unanswered: 'exclude' })[1]).toBe(
      'Belum memenuhi kriteria UNGGUL: semua nilai minimal tercapai, tetapi belum terpenuhi: held.',
    )
    expect(texts(BEST, { heldPredicate: null }, 'en')[1]).toBe(
      'Does not meet the criteria of UNGGUL (en): every minimum score is reached, but not met: held (en).',
    )
  })

  test('that is not met', () => {
    expect(texts(SMALL, { heldPredicate: 'LULUS' })[1]).toBe(
      'Belum memenuhi nilai minimal UNGGUL; kriteria yang belum terpenuhi: 1 dari 3.',
    )
    expect(texts(SMALL, {}, 'en')[1]).toBe('Does not meet the minimum scores of UNGGUL (en); criteria not met: 2 of 3.')
  })

  test('that is not met, but may still be', () => {
    expect(texts({ 'K.1.i.a': 'Ya' })).toEqual([
      'Belum memenuhi nilai minimal LULUS; kriteria yang belum terpenuhi: 3 dari 3. Masih dapat berubah: pertanyaan yang belum dijawab: 8.',
      'Belum memenuhi nilai minimal UNGGUL; kriteria yang belum terpenuhi: 3 dari 3. Masih dapat berubah: pertanyaan yang belum dijawab: 8.',
    ])
    expect(texts({ 'K.1.i.a': 'Ya' }, {}, 'en')[0]).toBe(
      'Does not meet the minimum scores of LULUS (en) yet; criteria not met: 3 of 3. This may still change: unanswered questions: 8.',
    )
  })

  test('that cannot be said while questions are left out of their means', () => {
    for (const heldPredicate of ['LULUS', null]) {
      expect(texts(OPEN, { unanswered: 'exclude', heldPredicate })).toEqual([
        'Belum dapat dinyatakan memenuhi nilai minimal LULUS: nilai sementara mencapainya, tetapi pertanyaan yang belum dijawab: 1.',
        'Belum dapat dinyatakan memenuhi nilai minimal UNGGUL: nilai sementara mencapainya, tetapi pertanyaan yang belum dijawab: 1.',
      ])
    }
    expect(texts(OPEN, { unanswered: 'exclude' }, 'en')[0]).toBe(
      'Cannot be said yet to meet the minimum scores of LULUS (en): the score so far reaches them, but unanswered questions: 1.',
    )
  })

  test('carries the verdict as data', () => {
    expect(report(small, evaluated(small, OPEN)).verdicts[1]).toEqual({
      id: 'UNGGUL',
      label: 'UNGGUL',
      met: false,
      scoresMet: true,
      final: false,
      text: 'Belum memenuhi kriteria UNGGUL: semua nilai minimal tercapai, tetapi belum terpenuhi: held.',
    })
  })

  test('of PermenPANRB 90/2021 speaks of minima only', () => {
    const { verdicts } = report(rubric90, evaluated90({}, { heldPredicate: 'WBK' }))
    expect(verdicts.map(({ text }) => text)).toEqual([
      'Memenuhi nilai minimal Menuju WBK (Wilayah Bebas dari Korupsi).',
      'Memenuhi nilai minimal Menuju WBBM (Wilayah Birokrasi Bersih dan Melayani).',
    ])
    for (const seed of [1, 2, 3, 4, 5, 6]) {
      for (const { text } of report(rubric90, randomEvaluation(seed)).verdicts)
        expect(text).not.toMatch(/^Berpredikat/i)
    }
  })
})

describe('assumptions and warnings', () => {
  const answers = {
    ...Object.fromEntries(
      Object.entries(evaluated90().nodes).flatMap(([id, node]) => {
        const { answer } = node as { readonly answer?: unknown }
        return answer ? [[id, answer]] : []
      }),
    ),
    'A.II.5.ii.a': { harusDitindaklanjuti: 12, sedangDiproses: 2, selesai: 11 },
    'A.II.3.i.a': 'C',
    'A.II.3.ii.a': 'C',
    'A.II.3.iii.a': { percent: '99.75' },
  }
  const shown = (locale: 'id' | 'en') => report(rubric90, evaluated(rubric90, answers), { locale })

  test('stand in the language of the report, figures in sentences, too', () => {
    expect(shown('id').warnings.map(({ message }) => message)).toEqual([
      'Pengaduan selesai dan sedang diproses melebihi yang harus ditindaklanjuti (13 dan 12).',
      'Penataan Sistem Manajemen SDM Aparatur (A.II.3) sendiri bernilai 1,995, di bawah 3; areanya memenuhi minimal WBK sebagai jumlah, tetapi sebagian TPI melihat keduanya.',
    ])
    const near = report(rubric90, evaluated90({ 'A.II.3.i.a': 'C' })).warnings
    expect(near.map(({ message }) => message)).toEqual([
      'Penataan Sistem Manajemen SDM Aparatur (A.II.3) sendiri bernilai 3,5, di bawah 3,75; areanya memenuhi minimal WBBM sebagai jumlah, tetapi sebagian TPI melihat keduanya.',
    ])
    expect(shown('en').warnings[1]?.message).toContain('(A.II.3) alone scores 1.995, below 3;')
    expect(shown('id').warnings[1]?.params).toMatchObject({ actual: '1.995', required: '3' })
    expect(shown('en').assumptions[0]?.label).toBe('A ratio is given as a percentage without counts')
  })

  test('stand in the Markdown, many questions by their number', () => {
    const markdown = toMarkdown(shown('en'))
    expect(markdown).toContain(
      '- Complaints fully followed up and in progress exceed those due for follow-up (13 and 12).\n',
    )
    expect(markdown).toMatch(/\n- .*\(percentGiven, convention, 7 questions\)\n/)
    const few = evaluated(small, SMALL)
    expect(toMarkdown(report(small, few))).toContain('## Asumsi\n\nTidak ada.\n\n## Peringatan\n\nTidak ada.\n')
    const none = evaluated90({
      'A.II.3.iii.a': { pelanggaranTahunLalu: 0, pelanggaranTahunIni: 0, pelanggaranDisanksi: 0 },
    } as never)
    expect(toMarkdown(report(rubric90, none))).toMatch(
      /\(nothingToCount\.A\.II\.3\.iii\.a, praktik, A\.II\.3\.iii\.a\)\n/,
    )
  })

  test('of another version of the rubric are told', () => {
    const stored = JSON.parse(JSON.stringify(evaluated90()))
    stored.rubric.version = '1.0.0'
    expect(report(rubric90, stored).warnings.map(({ code }) => code)).toEqual(['other_rubric_version'])
  })
})
