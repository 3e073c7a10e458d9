const WORDS = {
  id: {
    problems: 'Masukan belum dapat dinilai; jumlah masalah',
    missing: 'Belum dijawab',
    draft: 'Untuk LKE yang belum selesai, tambahkan --unanswered zero.',
    answered: 'dijawab',
    tree: ['BUTIR PENILAIAN', 'BOBOT', 'NILAI', '%'],
    areas: 'AREA PENGUNGKIT (pemenuhan + reform) terhadap nilai minimal',
    areaColumns: ['area', 'bobot', 'nilai', '%', 'min WBK', 'min WBBM'],
    criteria: 'SYARAT',
    criteriaColumns: ['nilai', 'minimal', 'kurang'],
    met: 'memenuhi',
    notMet: 'belum memenuhi',
    rounding: 'baru tercapai setelah pembulatan',
    changed: 'YANG DIUBAH SAAT DIBACA',
    assumptions: 'KONVENSI YANG DIPAKAI',
    warnings: 'PERINGATAN',
    none: 'tidak ada',
    total: 'NILAI TOTAL',
    predicate: (id) => (id ? `Memenuhi nilai minimal Menuju ${id}.` : 'Belum memenuhi nilai minimal Menuju WBK.'),
    scoresOnly: (id) => `Nilainya memenuhi Menuju ${id}, tetapi predikat sebelumnya belum dimiliki.`,
  },
  en: {
    problems: 'The input cannot be evaluated yet; problems',
    missing: 'Unanswered',
    draft: 'For an LKE that is not finished, add --unanswered zero.',
    answered: 'answered',
    tree: ['ITEM', 'WEIGHT', 'SCORE', '%'],
    areas: 'PENGUNGKIT AREAS (pemenuhan + reform) against their minima',
    areaColumns: ['area', 'weight', 'score', '%', 'min WBK', 'min WBBM'],
    criteria: 'CRITERIA',
    criteriaColumns: ['score', 'minimum', 'missing'],
    met: 'met',
    notMet: 'not met',
    rounding: 'reached only after rounding',
    changed: 'CHANGED WHILE READING',
    assumptions: 'CONVENTIONS THAT TOOK PART',
    warnings: 'WARNINGS',
    none: 'none',
    total: 'TOTAL SCORE',
    predicate: (id) => (id ? `Meets the minima of Menuju ${id}.` : 'Does not meet the minima of Menuju WBK yet.'),
    scoresOnly: (id) => `Its scores meet Menuju ${id}, but the earlier predicate is missing.`,
  },
}

/** The demo's own words in a language. */
export function words(locale) {
  return WORDS[locale] ?? WORDS.id
}
