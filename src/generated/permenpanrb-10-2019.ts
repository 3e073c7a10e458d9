// Made by scripts/generate.ts from rubrics/permenpanrb-10-2019.json; never edited by hand.
import data from '../../rubrics/permenpanrb-10-2019.json'
import type { IndexAnswer, ShareAnswer } from '../answer'
import type { RubricOf } from '../rubric'
// The mark alone: whoever imports only a rubric loads no more than its data.
import { markChecked } from '../rubric/mark'
import type { GradeFact, PercentFact } from '../submission'

/** The literal keys of PermenPANRB 10/2019. */
export interface Permenpanrb10_2019Keys {
  /** From question id to the answers it takes. */
  readonly answers: {
    /** Capaian area Manajemen Perubahan */
    'A.1': ShareAnswer
    /** Capaian area Penataan Tatalaksana */
    'A.2': ShareAnswer
    /** Capaian area Penataan Sistem Manajemen SDM */
    'A.3': ShareAnswer
    /** Capaian area Penguatan Akuntabilitas */
    'A.4': ShareAnswer
    /** Capaian area Penguatan Pengawasan */
    'A.5': ShareAnswer
    /** Capaian area Peningkatan Kualitas Pelayanan Publik */
    'A.6': ShareAnswer
    /** Indeks survei eksternal persepsi anti korupsi */
    'B.1.a': IndexAnswer
    /** Persentase penyelesaian TLHP */
    'B.1.b': ShareAnswer
    /** Indeks survei eksternal kualitas pelayanan */
    'B.2.a': IndexAnswer
  }
  /** Ids of all components, aspects, areas, indicators and questions. */
  readonly nodes:
    | 'A' | 'A.1' | 'A.2' | 'A.3' | 'A.4' | 'A.5' | 'A.6' | 'B' | 'B.1' | 'B.1.a' | 'B.1.b' | 'B.2' | 'B.2.a'
  /** Ids of the areas across aspects. */
  readonly areas:
    | '1' | '2' | '3' | '4' | '5' | '6'
  /** Ids of the predicates. */
  readonly predicates:
    | 'WBK' | 'WBBM'
  /** From convention id to its choices. */
  readonly conventions: {

  }
  /** Ids of the variants. */
  readonly variants: 'paparan-2023' | 'lke-2020'
  /** Ids of the categories of a proposal. */
  readonly categories: 'WBK' | 'WBBM'
  /** Ids of the kinds of instansi. */
  readonly instansiKinds: 'kl' | 'pemprov' | 'pemkab'
  /** The facts of a submission, by who must meet them, and the tiers of units. */
  readonly submission: {
    /** The facts that the instansi must meet. */
    readonly instansi: {
      /** Opini BPK */
      readonly bpk: 'WTP' | 'WTP-DPP' | 'WDP' | 'TW' | 'TMP' | null
      /** Nilai AKIP */
      readonly sakip: GradeFact<'AA' | 'A' | 'BB' | 'B' | 'CC' | 'C' | 'D'>
    }
    /** The facts that the unit must meet. */
    readonly unit: {
      /** Layanan inti instansi */
      readonly core: boolean | null
      /** Sumber daya yang dikelola besar */
      readonly resources: boolean | null
      /** Reformasi birokrasi di unit berhasil baik */
      readonly rbSuccess: boolean | null
      /** Penyampaian LHKPN */
      readonly lhkpn: PercentFact
      /** Penyampaian LHKASN */
      readonly lhkasn: PercentFact
    }
    /** The documents that must be there. */
    readonly documents: object
    /** Ids of the tiers of units. */
    readonly tiers: never
  }
}

/** Zona Integritas evaluation, PermenPANRB 10/2019: 9 questions, with the source of every figure. */
export const permenpanrb10_2019 = /* @__PURE__ */ markChecked(data) as unknown as RubricOf<Permenpanrb10_2019Keys>
