import { type Entry, entry } from './entry'

/** Warnings of submission, stages, kawasan, monitoring, surveys and profile. */
export const findings = {
  category_without_thresholds: entry(
    'Kategori {category} dinilai dengan syarat Menuju {target}; ambang batas khusus untuk kategori ini tidak ditemukan.',
    'Category {category} is judged by the conditions of Menuju {target}; no thresholds of its own were found.',
  ),
  held_predicate_missing: entry(
    'Pengusulan Menuju {target} tidak dapat berakhir dengan penetapan: unit belum memiliki predikat {required}.',
    'A proposal for Menuju {target} cannot end in its grant: the unit does not hold {required}.',
  ),
  enough_holders: entry(
    '{holders} dari {units} satker telah memegang predikat, lebih dari {above}%; instansi tidak perlu mengajukan lagi. Ini bukan larangan.',
    '{holders} of {units} units hold a predicate, more than {above}%; the instansi need not submit more. This is no ban.',
  ),
  grade_at_band_edge: entry(
    '{label}: nilai {given} tepat pada batas {edge}; dibaca sebagai {grade}, sedangkan bacaan lain memberi {other}.',
    '{label}: {given} lies exactly on the edge {edge}; read as {grade}, while another reading gives {other}.',
  ),
  bar_does_not_name_target: entry(
    'Jeda setelah pencabutan menyebut {named}; untuk Menuju {target} larangannya tidak langsung, karena predikat sebelumnya harus diperoleh lagi.',
    'The bar after a revocation names {named}; for Menuju {target} it bars indirectly, since the earlier predicate must be won again.',
  ),
  similar_units_by_agreement: entry(
    'Unit tidak melayani masyarakat secara langsung; jumlah unit sejenis yang dievaluasi ditentukan bersama oleh TPN dan TPI.',
    'The unit does not serve the public directly; TPN and TPI agree on how many units of its kind are evaluated.',
  ),
  exception_by_tpn: entry(
    'Syarat angka {check} belum terbukti terpenuhi, tetapi dikecualikan dengan pertimbangan teknis TPN ({reason}).',
    'Check {check} is not shown to be met, but TPN excepts it on technical consideration ({reason}).',
  ),
  lke_incomplete: entry(
    '{count} pertanyaan belum dijawab; kesimpulannya masih dapat berubah.',
    '{count} questions are unanswered; the conclusion may still change.',
  ),
  other_rubric_version: entry(
    '"{field}" dibuat dengan rubrik versi {given}; yang dipakai di sini versi {version}.',
    '"{field}" was made with version {given} of the rubric; version {version} is used here.',
  ),
  stored_result_differs: entry(
    'Pada "{field}", {count} angka atau putusan yang tersimpan tidak ditemukan lagi, mulai dari {first}; yang dipakai adalah hasil evaluasi ulang.',
    'In "{field}", {count} stored figures or verdicts were not found again, beginning with {first}; those evaluated again are used.',
    ['Periksa dengan verify.', 'Check it with verify.'],
  ),
  regulation_not_in_force: entry(
    '{regulation} tidak berlaku pada {today}.',
    '{regulation} is not in force on {today}.',
    [
      'Pakai rubrik peraturan yang berlaku pada tanggal itu.',
      'Use the rubric of the regulation that is in force on that day.',
    ],
  ),
  conditions_outside_checks: entry(
    'Di luar enam pemeriksaan pra-evaluasi masih ada syarat pengajuan yang belum terbukti terpenuhi: {labels}.',
    'Outside the six checks of pra-evaluasi, conditions of the submission are not shown to be met: {labels}.',
  ),
  dropped_for_kkn: entry(
    'Usulan gugur karena perbuatan melanggar hukum terkait KKN pada tahun pengajuan.',
    'The proposal is dropped because of an unlawful KKN act in the year of submission.',
  ),
  blank_respondents: entry(
    'Responden yang tidak menjawab apa pun: {count}; mereka tidak dihitung.',
    'Respondents who answered nothing: {count}; they do not count.',
  ),
  exception_for_basic_need: entry(
    'Pengecualian jumlah responden hanya berlaku bagi unit yang bukan pelayanan kebutuhan dasar; dipakai minimal {minimum}.',
    'The exception on respondents holds only for units that serve no basic need; the minimum stays {minimum}.',
  ),
  national_target_missed: entry(
    'Target nasional indikator kinerja utama tidak tercapai; TPN memastikan capaiannya minimal sama dengan target nasional (BAB III C 3).',
    'A national target of the main performance indicator was missed; TPN makes sure that it is at least reached (BAB III C 3).',
  ),
  survey_not_external: entry(
    '{question}: hasil survei berasal dari tahap {stage}; penetapan memerlukan survei TPN melalui BPS atau pihak ketiga yang ditunjuk.',
    '{question}: the survey comes from stage {stage}; the grant needs a survey by TPN through BPS or an appointed third party.',
  ),
  obliged_role_missing: entry(
    '{kind}: {label} wajib ada, tetapi tidak ada unit dengan peran "{role}".',
    '{kind}: {label} is obliged, but no unit has the role "{role}".',
  ),
  too_few_respondents: entry(
    'Responden: {count}; paling sedikit {minimum}.',
    'Respondents: {count}; at least {minimum} are needed.',
    [
      'Bila penerima layanan kurang dari {usual} orang karena unit bukan pelayanan kebutuhan dasar, nyatakan dalam "exception".',
      'If fewer than {usual} people were served because the unit serves no basic need, say so in "exception".',
    ],
  ),
  service_without_respondents: entry(
    'Jenis layanan "{service}" tidak memiliki responden.',
    'Service "{service}" has no respondents.',
  ),
  internal_survey: entry(
    'Survei internal dipakai untuk penilaian TPI dan pemantauan; evaluasi TPN memerlukan survei TPN melalui BPS atau pihak ketiga yang ditunjuk.',
    'An internal survey serves the TPI and monitoring; the evaluation by TPN needs its survey through BPS or an appointed third party.',
  ),
  unanswered_elements: entry(
    'Jawaban kosong untuk unsur "{element}": {count}; diperlakukan menurut konvensi {convention} ({meaning}).',
    'Blank answers to element "{element}": {count}; treated by the convention {convention} ({meaning}).',
  ),
  report_overdue: entry(
    'Laporan pemantauan seharusnya disampaikan paling lambat {due}.',
    'The monitoring report was due by {due}.',
  ),
} as const satisfies Record<string, Entry>
