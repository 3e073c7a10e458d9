import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { recap, report, toCsv, toMarkdown } from 'zona-integritas'
import { evaluated, SMALL, small } from '../helpers/reports'

const golden = (name: string) => readFileSync(new URL(`../golden/report/${name}.md`, import.meta.url), 'utf8')
const evaluation = evaluated(small, SMALL, { heldPredicate: null })
const reported = (locale: 'id' | 'en') =>
  report(small, evaluation, { unit: ' Unit A|B <x> ', date: '2030-05-31', locale })

describe('a whole report in Markdown', () => {
  test.each(['id', 'en'] as const)('of a finished LKE (%s)', (locale) => {
    expect(toMarkdown(reported(locale))).toBe(golden(`small.${locale}`))
  })

  test('of a draft evaluated in another language, without a unit or a day', () => {
    const answers = { 'K.1.i.a': 'Ya', 'H.a': { sum: '11', count: 3 }, 'K.1.ii.a': { percent: 50 } }
    const draft = evaluated(small, answers, { unanswered: 'exclude', locale: 'en' })
    expect(toMarkdown(report(small, draft))).toBe(golden('draft.id'))
  })
})

describe('a whole table as CSV', () => {
  test('the LKE for Excel with Indonesian settings', () => {
    expect(toCsv(reported('id').lke).split('\r\n')).toEqual([
      '\uFEFFNomor;Tingkat;Penilaian;Bobot;Jawaban;Nilai;%;Catatan',
      'K;komponen;K;10,00;;7,00;70,00;',
      'K.1;area;K.1;6,00;;3,67;61,11;',
      'K.1.i;indikator;K.1.i;4,00;;3,00;75,00;',
      'K.1.i.a;pertanyaan;K.1.i.a;;Ya;2,00;100,00;',
      'K.1.i.b;pertanyaan;K.1.i.b;;B;1,00;50,00;',
      'K.1.ii;indikator;K.1.ii;2,00;;0,67;33,33;',
      'K.1.ii.a;pertanyaan;K.1.ii.a;;"Harus: 3; Selesai: 2";0,67;66,67;',
      'K.1.ii.b;pertanyaan;K.1.ii.b;;C;0,00;0,00;',
      'K.2;area;K.2;4,00;;3,33;83,33;',
      'K.2.i;indikator;K.2.i;4,00;;3,33;83,33;',
      'K.2.i.a;pertanyaan;K.2.i.a;;A;1,33;100,00;',
      'K.2.i.b;pertanyaan;K.2.i.b;;B;0,67;50,00;',
      'K.2.i.c;pertanyaan;K.2.i.c;;Ya;1,33;100,00;',
      'H;komponen;H;5,00;;3,70;74,00;',
      'H.a;pertanyaan;H.a;3,00;"3,6";2,70;90,00;',
      'H.b;pertanyaan;H.b;2,00;B;1,00;50,00;',
      'total;total;Nilai total;15,00;;10,70;;',
      '',
    ])
  })

  test('areas and criteria in English, without a byte order mark', () => {
    const { areas, criteria } = reported('en')
    expect(toCsv(areas, { locale: 'en', excel: false })).toBe(
      'Number,Area,Weight,Score,%,Answered,Questions,Minimum LULUS,Status LULUS,Note\r\n' +
        '1,Satu (en),6.00,3.67,61.11,4,4,3.60,met,\r\n' +
        '2,Dua (en),4.00,3.33,83.33,3,3,2.40,met,\r\n',
    )
    expect(toCsv(criteria['UNGGUL'] ?? areas, { locale: 'en' })).toBe(
      '\uFEFFNumber,Criterion,Score,Minimum,Missing,Status,Note,Source\r\n' +
        'total,total (en),10.70,12.00,1.30,not met,,"Latihan 1/2030, Pasal 1"\r\n' +
        'H.a,H.a (en),2.70,2.70,,met,,"Latihan 1/2030, Pasal 1"\r\n' +
        'held,held (en),none,LULUS,,not met,,"Latihan 1/2030, Pasal 1"\r\n',
    )
  })

  test('a recap', () => {
    const table = recap(small, [{ id: '=7301', name: '\'Satu; "dua"', evaluation }])
    expect(toCsv(table).split('\r\n')).toEqual([
      '\uFEFFId;Unit;Nilai total;Nilai total (dua desimal);Satu;Dua;K;H;H.a;Memenuhi;Belum terpenuhi untuk LULUS;Belum terpenuhi untuk UNGGUL;Belum dijawab',
      `'=7301;"''Satu; ""dua""";10,7;10,70;3,66666666666666666666;3,33333333333333333333;7;3,7;3,6;LULUS;;"total, held";0`,
      '',
    ])
  })
})
