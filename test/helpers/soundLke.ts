import type { Answer } from '../../src/answer'
import { questionsOf, type Rubric } from '../../src/rubric'
import { extremeOf } from './extremeOf'

/** A complete LKE of PermenPANRB 90/2021 at its best, with counts that contradict nothing. */
export const soundLke = (rubric: Rubric): Record<string, Answer> => ({
  ...Object.fromEntries(questionsOf(rubric).map((question) => [question.id, extremeOf(rubric, question, true)])),
  'A.II.1.i.a': { agenPerubahan: 4, perubahan: 4 },
  'A.II.1.i.b': { perubahan: 4, perubahanTerintegrasi: 4 },
  'A.II.3.iii.a': { pelanggaranTahunLalu: 1, pelanggaranTahunIni: 0, pelanggaranDisanksi: 1 },
  'A.II.4.i.a': { sasaran: 3, sasaranTercapai: 3 },
  'A.II.5.ii.a': { harusDitindaklanjuti: 1, sedangDiproses: 0, selesai: 1 },
  'A.II.5.iii.a': { kepalaSatker: 1, pejabatWajibLhkpn: 2, lainnya: 0, sudahMelapor: 3 },
  'A.II.5.iii.b': { administrator: 1, pengawas: 2, fungsionalPelaksana: 5, sudahMelapor: 8 },
  'A.II.6.i.b': { layananTerdata: 4, layananDipermudah: 4 },
})
