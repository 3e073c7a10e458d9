import { describe, expect, test } from 'vitest'
import { evaluate, explain, type Locale, type PartialOptions, type Rubric } from 'zona-integritas'
import { permenpanrb10_2019 } from 'zona-integritas/rubrics/permenpanrb-10-2019'
import { permenpanrb90_2021 } from 'zona-integritas/rubrics/permenpanrb-90-2021'
import { shownFigure } from '../../src/text'
import { soundLke } from '../helpers/soundLke'

const rubric: Rubric & typeof permenpanrb90_2021 = permenpanrb90_2021
const best = soundLke(rubric)

const explained = (answers: object, options: Partial<PartialOptions>, target: string, locale: Locale) =>
  explain(rubric, evaluate(rubric, answers as never, options as never), target as never, { locale })

describe('the text of an explanation', () => {
  test('of a predicate that is not met', () => {
    const answers = { ...best, 'B.I.a': 3.6, 'B.I.b': 'C', 'B.II.a': 3.598 }
    expect(explained(answers, {}, 'WBBM', 'id').text).toBe(`\
LKE ini tidak memenuhi nilai minimal Menuju WBBM; kriteria yang tidak terpenuhi: 4 dari 13; nilai total 93,9912.

- Birokrasi yang Bersih dan Akuntabel: 18,25 dari minimal 19,5, kurang 1,25 poin.
- Birokrasi yang Bersih dan Akuntabel: pertanyaan yang menahan poin: 2, terbanyak B.I.b (+2,5), B.I.a (+1,75).
- Birokrasi yang Bersih dan Akuntabel: pertanyaan yang jawaban terbaiknya sendiri sudah menutup kekurangan itu: 2, terbanyak B.I.b (+2,5), B.I.a (+1,75).
- Kinerja Lebih Baik: 2,5 dari minimal 3,75, kurang 1,25 poin.
- Kinerja Lebih Baik: yang menahan poin hanya B.I.b (+2,5).
- Pelayanan Publik yang Prima: 15,7412 dari minimal 15,75, kurang 0,0088 poin.
- Pelayanan Publik yang Prima: yang menahan poin hanya B.II.a (+1,7587).
- Telah berpredikat Menuju WBK: tidak ada predikat yang dimiliki; diperlukan WBK.
- Terpenuhi paling tipis: Survei Persepsi Anti Korupsi, tepat pada minimal 15,75.
- Paling dekat untuk dipenuhi: Pelayanan Publik yang Prima, kurang 0,0088 poin dari minimal 15,75.
- Konvensi yang tidak menentukan: Predikat yang telah dimiliki tidak dinyatakan (Dinilai sebagai belum berpredikat); pilihan lain tidak mengubah putusan apa pun.`)
    const { text, statements } = explained(answers, {}, 'WBBM', 'en')
    expect(text).toBe(`\
This LKE does not meet the minimum scores of Menuju WBBM; criteria not met: 4 of 13; total score 93.9912.

- Clean and accountable bureaucracy: 18.25 of at least 19.5, 1.25 points short.
- Clean and accountable bureaucracy: questions that hold points back: 2, most of all B.I.b (+2.5), B.I.a (+1.75).
- Clean and accountable bureaucracy: questions whose best answer alone closes the gap: 2, most of all B.I.b (+2.5), B.I.a (+1.75).
- Better performance: 2.5 of at least 3.75, 1.25 points short.
- Better performance: only B.I.b (+2.5) holds points back.
- Excellent public services: 15.7412 of at least 15.75, 0.0088 points short.
- Excellent public services: only B.II.a (+1.7587) holds points back.
- Holds the predicate Menuju WBK: no predicate is held; WBK is needed.
- Met most narrowly: Anti-corruption perception survey, exactly at the minimum 15.75.
- Nearest to being met: Excellent public services, 0.0088 points below the minimum 15.75.
- A convention that does not decide: The predicate already held is not stated (Evaluated as holding none); no other choice changes a verdict.`)
    // The figures beside the sentences are exact.
    expect(statements[0]).toMatchObject({
      code: 'target_not_met',
      path: ['WBBM'],
      params: { predicate: 'WBBM', total: '93.99125', failing: 4, criteria: 13, unanswered: 0 },
    })
    expect(statements[6]).toMatchObject({
      code: 'criterion_not_met',
      path: ['B.II'],
      params: { actual: '15.74125', required: '15.75', gap: '0.00875', display: '15.74', shownDisplay: '15.74' },
    })
    expect(statements[2]).toMatchObject({
      code: 'criterion_held_back',
      path: ['B.I'],
      params: { count: 2, questions: ['B.I.b', 'B.I.a'], points: ['2.5', '1.75'] },
    })
    expect(statements[10]).toMatchObject({ code: 'nearest_not_met', params: { gap: '0.00875', required: '15.75' } })
    expect(statements[8]).toMatchObject({ code: 'held_predicate_lacking', path: ['heldPredicate'] })
    expect(statements[11]).toMatchObject({ code: 'convention_does_not_decide', path: ['heldPredicateNotStated'] })
    expect(statements[9]).toMatchObject({ code: 'nearest_met_exactly', params: { margin: '0', actual: '15.75' } })
  })

  test('of one that is met, with what decides it', () => {
    const answers = { ...best, 'A.II.2.iii.a': 'E', 'A.II.2.iii.b': 'E', 'A.II.2.iii.c': 'E' }
    const { 'A.I.1.i.a': _, ...open } = best
    expect(explained(answers, { heldPredicate: null }, 'WBK', 'id').text).toBe(`\
LKE ini memenuhi nilai minimal Menuju WBK; nilai total 98.

- Terpenuhi paling tipis: Penataan Tatalaksana, 0,8 poin di atas minimal 4,2.
- Penataan Tatalaksana (A.II.2) sendiri bernilai 1,5, di bawah 2,1; areanya memenuhi minimal WBK sebagai jumlah, tetapi sebagian TPI melihat keduanya. Peringatan ini menentukan.
- Dengan pilihan lain (Setiap bagian area harus mencapai minimalnya sendiri): LKE ini tidak lagi memenuhi nilai minimal Menuju WBK.`)
    expect(explained(answers, { heldPredicate: null }, 'WBK', 'en').text).toBe(`\
This LKE meets the minimum scores of Menuju WBK; total score 98.

- Met most narrowly: Streamlining of business processes, 0.8 points above the minimum 4.2.
- Streamlining of business processes (A.II.2) alone scores 1.5, below 2.1; its area meets the minimum of WBK as a sum, but some TPI look at both. This decides.
- With another choice (Every part of an area must reach a minimum of its own): this LKE would no longer meet the minimum scores of Menuju WBK.`)
    expect(explained(open, { unanswered: 'zero', heldPredicate: null }, 'WBK', 'id').text).toBe(`\
LKE ini memenuhi nilai minimal Menuju WBK; nilai total 99,75. Pertanyaan yang belum dijawab (1) dinilai 0 dan tidak dapat membatalkannya.

- Terpenuhi paling tipis: Survei Persepsi Anti Korupsi, 1,75 poin di atas minimal 15,75.
- Konvensi yang menentukan: Ada pertanyaan yang belum dijawab (Pertanyaan yang belum dijawab dinilai 0).
- Dengan pilihan lain (Pertanyaan yang belum dijawab tidak ikut rata-rata): LKE ini tidak lagi memenuhi nilai minimal Menuju WBK.`)
    expect(explained(open, { unanswered: 'zero', heldPredicate: null }, 'WBK', 'en').text).toBe(`\
This LKE meets the minimum scores of Menuju WBK; total score 99.75. What is unanswered (1) scores 0 and cannot undo that.

- Met most narrowly: Anti-corruption perception survey, 1.75 points above the minimum 15.75.
- A convention that decides: Some questions are unanswered (Unanswered questions score 0).
- With another choice (Unanswered questions are left out of the mean): this LKE would no longer meet the minimum scores of Menuju WBK.`)
  })

  test('of points that are reached without the predicate being met', () => {
    const { 'A.I.1.i.a': _, ...open } = best
    expect(explained(best, {}, 'WBBM', 'en').text).toBe(`\
The points of this LKE reach every minimum score of Menuju WBBM, but the condition on the predicate already held is not met; total score 100.

- Holds the predicate Menuju WBK: no predicate is held; WBK is needed.
- Met most narrowly: Better performance, 1.25 points above the minimum 3.75.
- A convention that decides: The predicate already held is not stated (Evaluated as holding none).
- With another choice (The predicate WBK is stated as held): this LKE would meet the minimum scores of Menuju WBBM.
- With another choice (The predicate WBBM is stated as held): this LKE would meet the minimum scores of Menuju WBBM.`)
    // With 0 for what is open only the predicate held is missing; left out of its mean, the LKE must be finished first.
    const said = (unanswered: 'zero' | 'exclude') =>
      (['id', 'en'] as const).map(
        (locale) => explained(open, { unanswered, heldPredicate: null }, 'WBBM', locale).statements[0],
      )
    expect(said('zero').map((one) => one?.message)).toEqual([
      'Poin LKE ini mencapai semua nilai minimal Menuju WBBM, tetapi syarat predikat yang telah dimiliki belum terpenuhi; nilai total 99,75.',
      'The points of this LKE reach every minimum score of Menuju WBBM, but the condition on the predicate already held is not met; total score 99.75.',
    ])
    expect(said('exclude').map((one) => one?.message)).toEqual([
      'Poin LKE ini mencapai semua nilai minimal Menuju WBBM, tetapi pertanyaan yang belum dijawab (1) tidak ikut rata-rata, sehingga LKE ini belum dinyatakan memenuhi; nilai total 100.',
      'The points of this LKE reach every minimum score of Menuju WBBM, but unanswered questions (1) are left out of their means, so that it is not yet said to meet them; total score 100.',
    ])
    // Nothing left out, nothing to be finished.
    const whole = explained(best, { unanswered: 'exclude', heldPredicate: null }, 'WBBM', 'id')
    expect([whole.statements[0]?.code, whole.final]).toEqual(['target_held_missing', true])
    const { conventions, text } = explained(open, { unanswered: 'exclude', heldPredicate: null }, 'WBK', 'en')
    expect(conventions.map(({ id, decisive }) => [id, decisive])).toEqual([['unanswered', true]])
    expect(text.split('\n').slice(3)).toEqual([
      '- A convention that decides: Some questions are unanswered (Unanswered questions are left out of the mean).',
      '- With another choice (Unanswered questions score 0): this LKE would meet the minimum scores of Menuju WBK.',
    ])
  })

  test('names only the answers that alone close a gap, and tells points from the predicate in what would change', () => {
    const none = { sasaran: 0, sasaranTercapai: 0 }
    const answers = { ...best, 'A.II.4.i.a': none, 'A.II.4.ii.a': 'D', 'A.I.4.ii.h': 'B' }
    const of = (locale: Locale) => explained(answers, { heldPredicate: null }, 'WBBM', locale).text.split('\n')
    const [id, en] = [of('id'), of('en')]
    expect(id.slice(2, 5)).toEqual([
      '- Penguatan Akuntabilitas: 6,3437 dari minimal 7,5, kurang 1,1563 poin.',
      '- Penguatan Akuntabilitas: pertanyaan yang menahan poin: 3, terbanyak A.II.4.i.a (+2), A.II.4.ii.a (+1,5), A.I.4.ii.h (+0,1562).',
      '- Penguatan Akuntabilitas: pertanyaan yang jawaban terbaiknya sendiri sudah menutup kekurangan itu: 2, terbanyak A.II.4.i.a (+2), A.II.4.ii.a (+1,5).',
    ])
    expect(en.slice(2, 5)).toEqual([
      '- Strengthening accountability: 6.3437 of at least 7.5, 1.1563 points short.',
      '- Strengthening accountability: questions that hold points back: 3, most of all A.II.4.i.a (+2), A.II.4.ii.a (+1.5), A.I.4.ii.h (+0.1562).',
      '- Strengthening accountability: questions whose best answer alone closes the gap: 2, most of all A.II.4.i.a (+2), A.II.4.ii.a (+1.5).',
    ])
    const from = (lines: readonly string[]) =>
      lines.slice(lines.findIndex((line) => /yang menentukan|that decides/.test(line)))
    expect(from(id).slice(0, 2)).toEqual([
      '- Konvensi yang menentukan: Tidak ada sasaran kinerja (Dinilai 0).',
      '- Dengan pilihan lain (Dinilai penuh (1)): poinnya akan mencapai semua nilai minimal Menuju WBBM, tetapi syarat lainnya belum terpenuhi.',
    ])
    expect(from(en)[1]).toBe(
      '- With another choice (Scores in full (1)): its points would reach every minimum score of Menuju WBBM, but another condition is not met.',
    )
    const apart = { ...best, 'A.II.2.iii.b': 'E', 'A.II.2.iii.c': 'E' }
    const last = (locale: Locale) => explained(apart, { heldPredicate: null }, 'WBBM', locale).text.split('\n').at(-1)
    expect([last('id'), last('en')]).toEqual([
      '- Dengan pilihan lain (Setiap bagian area harus mencapai minimalnya sendiri): poinnya tidak lagi mencapai semua nilai minimal Menuju WBBM.',
      '- With another choice (Every part of an area must reach a minimum of its own): its points would no longer reach every minimum score of Menuju WBBM.',
    ])
  })

  test('of an unfinished LKE is not final, and names three questions of many', () => {
    const of = (locale: Locale) =>
      explained({ 'B.I.a': 3.6 }, { unanswered: 'zero', heldPredicate: null }, 'WBK', locale)
    const [id, en] = [of('id').text.split('\n'), of('en').text.split('\n')]
    expect([id[0], id[2], id[3]]).toEqual([
      'LKE ini belum memenuhi nilai minimal Menuju WBK; kriteria yang belum terpenuhi: 11 dari 12; nilai total 15,75. Putusan ini belum final; pertanyaan yang belum dijawab: 112.',
      '- Nilai total: 15,75 dari minimal 75, kurang 59,25 poin.',
      '- Nilai total: pertanyaan yang menahan poin: 113, terbanyak B.II.a (+17,5), B.I.b (+5), A.II.5.ii.a (+3).',
    ])
    expect([en[0], en[2], en[3]]).toEqual([
      'This LKE does not yet meet the minimum scores of Menuju WBK; criteria not met: 11 of 12; total score 15.75. This is not final; questions unanswered: 112.',
      '- Total score: 15.75 of at least 75, 59.25 points short.',
      '- Total score: questions that hold points back: 113, most of all B.II.a (+17.5), B.I.b (+5), A.II.5.ii.a (+3).',
    ])
  })

  test('of a minimum that is reached only after rounding, and of one passed by a hair', () => {
    const answers = {
      'A.1': { percent: 80 },
      'A.2': { percent: 80 },
      'A.3': { points: '8.9999999' },
      'A.4': { percent: 80 },
      'A.5': { percent: 80 },
      'A.6': { percent: 80 },
      'B.1.a': { sum: '360000000000000000000000001', count: '100000000000000000000000000' },
      'B.1.b': { percent: 100 },
      'B.2.a': 4,
    } as const
    const of = (locale: Locale) =>
      explain(permenpanrb10_2019, evaluate(permenpanrb10_2019, answers, { heldPredicate: null }), 'WBK', { locale })
    const { text, nearest, statements } = of('id')
    expect(text).toBe(`\
LKE ini tidak memenuhi nilai minimal Menuju WBK; kriteria yang tidak terpenuhi: 1 dari 12; nilai total 83,4999.

- Penataan Sistem Manajemen SDM: 8,9999 dari minimal 9, kurang 0,0001 poin. Minimal itu baru tercapai bila dibulatkan ke dua desimal (9,00); yang dibandingkan adalah nilai yang tepat.
- Penataan Sistem Manajemen SDM: yang menahan poin hanya A.3 (+6).
- Terpenuhi paling tipis: Persentase TLHP, tepat pada minimal 5.
- Paling dekat untuk dipenuhi: Penataan Sistem Manajemen SDM, kurang 0,0001 poin dari minimal 9.`)
    expect(of('en').text.split('\n')[2]).toBe(
      '- Human resource management: 8.9999 of at least 9, 0.0001 points short. The minimum is reached only when rounded to two decimals (9.00); the exact score is what counts.',
    )
    expect(statements[1]?.params).toMatchObject({ actual: '8.9999999', gap: '0.0000001', display: '9.00' })
    expect([nearest.above?.id, nearest.above?.margin, nearest.above?.metExactly]).toEqual(['B.1.b', '0', true])
  })

  test('tells a hair above a minimum from the minimum itself', () => {
    // 1e-26 of an index above 3.60: no printed figure shows it.
    const hair = { ...best, 'B.I.a': { sum: '360000000000000000000000001', count: '100000000000000000000000000' } }
    const { nearest, text } = explained(hair, { heldPredicate: 'WBK' }, 'WBBM', 'id')
    expect([nearest.above?.id, nearest.above?.margin, nearest.above?.metExactly]).toEqual(['B.I.a', '0', false])
    expect(text.split('\n')[2]).toBe(
      '- Terpenuhi paling tipis: Survei Persepsi Anti Korupsi, <0,0001 poin di atas minimal 15,75.',
    )
    const short = { ...best, 'B.I.a': { sum: '359999999999999999999999999', count: '100000000000000000000000000' } }
    const below = explained(short, { heldPredicate: 'WBK' }, 'WBBM', 'en')
    expect(below.nearest.below?.gap).toBe('0.00000000000000000001')
    expect(below.text.split('\n')[2]).toBe(
      '- Anti-corruption perception survey: 15.7499 of at least 15.75, 0.0001 points short. The minimum is reached only when rounded to two decimals (15.75); the exact score is what counts.',
    )
  })

  test('has a statement for each sentence, with the place that it is about', () => {
    const placesOf = (answers: object, options: Partial<PartialOptions>, target: string) =>
      explained(answers, options, target, 'en').statements.map(({ code, path }) => [code, ...path].join(' '))
    expect(placesOf({ ...best, 'B.I.a': 3.6, 'B.I.b': 'C', 'B.II.a': 3.598 }, {}, 'WBBM')).toEqual([
      'target_not_met WBBM',
      'criterion_not_met B.I',
      'criterion_held_back B.I',
      'criterion_closed_by_one B.I',
      'criterion_not_met B.I.b',
      'criterion_held_back_by_one B.I.b',
      'criterion_not_met B.II',
      'criterion_held_back_by_one B.II',
      'held_predicate_lacking heldPredicate',
      'nearest_met_exactly B.I.a',
      'nearest_not_met B.II',
      'convention_does_not_decide heldPredicateNotStated',
    ])
    expect(placesOf(best, {}, 'WBBM').slice(2)).toEqual([
      'nearest_met B.I.b',
      'convention_decides heldPredicateNotStated',
      'alternative_meets heldPredicateNotStated WBK',
      'alternative_meets heldPredicateNotStated WBBM',
    ])
    const apart = { ...best, 'A.II.2.iii.a': 'E', 'A.II.2.iii.b': 'E', 'A.II.2.iii.c': 'E' }
    expect(placesOf(apart, { heldPredicate: null }, 'WBK').slice(1)).toEqual([
      'nearest_met area.2',
      'warning_decides A.II.2',
      'alternative_no_longer_meets A.II.2 apart',
    ])
  })

  test('names points that are more than nothing, however few they are', () => {
    const hair = { sum: '399999999999999999999999999', count: '100000000000000000000000000' }
    const { statements } = explained({ ...best, 'B.I.a': hair, 'B.I.b': 'E' }, { heldPredicate: 'WBK' }, 'WBBM', 'id')
    expect(statements[2]?.message).toBe(
      'Birokrasi yang Bersih dan Akuntabel: pertanyaan yang menahan poin: 2, terbanyak B.I.b (+5), B.I.a (+<0,0001).',
    )
    expect(statements[2]?.params['points']).toEqual(['5', '0'])
  })

  test('holds every statement, the verdict first, and each in words of its own', () => {
    const { text, statements } = explained({ ...best, 'B.II.a': 1 }, {}, 'WBK', 'id')
    expect(text).toBe(
      `${statements[0]?.message}\n\n${statements
        .slice(1)
        .map(({ message }) => `- ${message}`)
        .join('\n')}`,
    )
    expect(new Set(statements.map(({ message }) => message)).size).toBe(statements.length)
    for (const { message } of statements) expect(message).not.toMatch(/[{}]/)
  })
})

describe('a figure in a sentence', () => {
  test.each([
    ['0', '0', '0', '<0,0001'],
    ['75', '75', '75', '75'],
    ['75.5', '75,5', '75,5', '75,5'],
    ['0.35', '0,35', '0,35', '0,35'],
    ['1.23456', '1,2345', '1,2346', '1,2345'],
    ['1.2345', '1,2345', '1,2345', '1,2345'],
    ['1.20001', '1,2', '1,2001', '1,2'],
    ['0.99999', '0,9999', '1', '0,9999'],
    ['9.99995', '9,9999', '10', '9,9999'],
    ['0.00001', '<0,0001', '0,0001', '<0,0001'],
    ['0.0001', '0,0001', '0,0001', '0,0001'],
    ['0.00000000000000000001', '<0,0001', '0,0001', '<0,0001'],
    ['10.5000000000000000001', '10,5', '10,5001', '10,5'],
    ['100', '100', '100', '100'],
  ])('%s is cut to %s, rounded up to %s, and known to be something %s', (text, cut, up, some) => {
    expect([shownFigure(text).id, shownFigure(text, 'up').id, shownFigure(text, 'some').id]).toEqual([cut, up, some])
    const points = [cut, up, some].map((figure) => figure.replace(',', '.'))
    expect([shownFigure(text).en, shownFigure(text, 'up').en, shownFigure(text, 'some').en]).toEqual(points)
  })
})
