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
    '{holders} dari {units} satker ({percent}%) telah memegang predikat, lebih dari {above}%; instansi tidak perlu mengajukan lagi. Ini bukan larangan.',
    '{holders} of {units} units ({percent}%) hold a predicate, more than {above}%; the instansi need not submit more. This is no ban.',
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
    'Syarat angka {check} tidak terpenuhi, tetapi dikecualikan dengan pertimbangan teknis TPN: {reason}.',
    'Condition {check} is not met, but TPN excepts it on technical consideration: {reason}.',
  ),
  lke_incomplete: entry(
    '{count} pertanyaan belum dijawab; kesimpulannya masih dapat berubah.',
    '{count} questions are unanswered; the conclusion may still change.',
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
    'Kawasan {kind} wajib memuat {label}, tetapi tidak ada unit dengan peran "{role}".',
    'A {kind} must include {label}, but no unit has the role "{role}".',
  ),
  too_few_respondents: entry(
    'Hanya {count} responden; paling sedikit {minimum}.',
    'Only {count} respondents; at least {minimum} are needed.',
    [
      'Bila penerima layanan kurang dari {minimum} orang, nyatakan dalam "exception".',
      'If fewer than {minimum} people were served, say so in "exception".',
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
    '{count} jawaban unsur "{element}" kosong dan diperlakukan menurut konvensi {convention}.',
    '{count} answers to element "{element}" are blank and treated by the convention {convention}.',
  ),
  report_overdue: entry(
    'Laporan pemantauan seharusnya disampaikan paling lambat {due}.',
    'The monitoring report was due by {due}.',
  ),
} as const satisfies Record<string, Entry>
