// Made by scripts/generate.ts from rubrics/permenpanrb-90-2021.json; never edited by hand.
import data from '../../rubrics/permenpanrb-90-2021.json'
import type { IndexAnswer, RatioAnswer } from '../answer'
import type { RubricOf } from '../rubric'
// The mark alone: whoever imports only a rubric loads no more than its data.
import { markChecked } from '../rubric/mark'
import type { IsoDate } from '../calendar'
import type { GradeFact, PercentFact } from '../submission'

/** The literal keys of PermenPANRB 90/2021. */
export interface Permenpanrb90_2021Keys {
  /** From question id to the answers it takes. */
  readonly answers: {
    /** Pembentukan tim pembangunan Zona Integritas */
    'A.I.1.i.a': 'Ya' | 'Tidak'
    /** Cara pemilihan anggota tim pembangunan Zona Integritas */
    'A.I.1.i.b': 'A' | 'B' | 'C'
    /** Dokumen rencana kerja Zona Integritas menuju WBK/WBBM */
    'A.I.1.ii.a': 'Ya' | 'Tidak'
    /** Relevansi target prioritas dalam dokumen pembangunan dengan tujuan WBK/WBBM */
    'A.I.1.ii.b': 'A' | 'B' | 'C'
    /** Mekanisme atau media sosialisasi pembangunan WBK/WBBM */
    'A.I.1.ii.c': 'A' | 'B' | 'C'
    /** Kesesuaian pelaksanaan kegiatan pembangunan dengan rencana */
    'A.I.1.iii.a': 'A' | 'B' | 'C' | 'D'
    /** Pemantauan dan evaluasi pembangunan Zona Integritas */
    'A.I.1.iii.b': 'A' | 'B' | 'C' | 'D'
    /** Tindak lanjut hasil pemantauan dan evaluasi */
    'A.I.1.iii.c': 'A' | 'B' | 'C' | 'D'
    /** Keteladanan pimpinan dalam pembangunan WBK/WBBM */
    'A.I.1.iv.a': 'Ya' | 'Tidak'
    /** Penetapan dan kontribusi agen perubahan */
    'A.I.1.iv.b': 'A' | 'B' | 'C'
    /** Pengembangan budaya kerja dan pola pikir organisasi */
    'A.I.1.iv.c': 'A' | 'B' | 'C'
    /** Keterlibatan anggota organisasi dalam pembangunan Zona Integritas */
    'A.I.1.iv.d': 'A' | 'B' | 'C' | 'D'
    /** Kesesuaian SOP unit dengan peta proses bisnis instansi */
    'A.I.2.i.a': 'A' | 'B' | 'C' | 'D'
    /** Penerapan SOP yang ditetapkan organisasi */
    'A.I.2.i.b': 'A' | 'B' | 'C' | 'D' | 'E'
    /** Evaluasi SOP dan tindak lanjutnya */
    'A.I.2.i.c': 'A' | 'B' | 'C' | 'D' | 'E'
    /** Sistem teknologi informasi untuk pengukuran kinerja unit */
    'A.I.2.ii.a': 'A' | 'B' | 'C'
    /** Pemakaian teknologi informasi dalam manajemen SDM */
    'A.I.2.ii.b': 'A' | 'B' | 'C'
    /** Pemakaian teknologi informasi dalam pelayanan publik */
    'A.I.2.ii.c': 'A' | 'B' | 'C'
    /** Pemantauan dan evaluasi pemanfaatan teknologi informasi untuk pengukuran kinerja, SDM, dan layanan publik */
    'A.I.2.ii.d': 'A' | 'B' | 'C'
    /** Penerapan kebijakan keterbukaan informasi publik */
    'A.I.2.iii.a': 'A' | 'B' | 'C'
    /** Pemantauan dan evaluasi keterbukaan informasi publik serta tindak lanjutnya */
    'A.I.2.iii.b': 'A' | 'B' | 'C'
    /** Penyusunan kebutuhan pegawai menurut peta jabatan dan analisis beban kerja */
    'A.I.3.i.a': 'Ya' | 'Tidak'
    /** Kesesuaian penempatan pegawai hasil rekrutmen murni dengan kebutuhan per jabatan */
    'A.I.3.i.b': 'A' | 'B' | 'C' | 'D'
    /** Pemantauan dan evaluasi penempatan pegawai hasil rekrutmen serta dampaknya pada kinerja unit kerja */
    'A.I.3.i.c': 'Ya' | 'Tidak'
    /** Mutasi antarjabatan untuk pengembangan karier pegawai */
    'A.I.3.ii.a': 'Ya' | 'Tidak'
    /** Kesesuaian mutasi dengan kompetensi jabatan dan pola mutasi */
    'A.I.3.ii.b': 'A' | 'B' | 'C' | 'D' | 'E'
    /** Pemantauan dan evaluasi kaitan mutasi dengan perbaikan kinerja */
    'A.I.3.ii.c': 'Ya' | 'Tidak'
    /** Analisis kebutuhan pelatihan (Training Need Analysis) bagi pengembangan kompetensi */
    'A.I.3.iii.a': 'Ya' | 'Tidak'
    /** Hasil pengelolaan kinerja sebagai pertimbangan rencana pengembangan kompetensi pegawai */
    'A.I.3.iii.b': 'A' | 'B' | 'C' | 'D'
    /** Tingkat kesenjangan kompetensi pegawai terhadap standar kompetensi jabatannya */
    'A.I.3.iii.c': 'A' | 'B' | 'C' | 'D'
    /** Kesempatan pegawai mengikuti diklat atau pengembangan kompetensi lain */
    'A.I.3.iii.d': 'A' | 'B' | 'C' | 'D'
    /** Upaya unit mengembangkan kompetensi pegawai, misalnya lewat pelatihan, coaching, atau mentoring */
    'A.I.3.iii.e': 'A' | 'B' | 'C' | 'D'
    /** Pemantauan dan evaluasi kaitan hasil pengembangan kompetensi dengan perbaikan kinerja */
    'A.I.3.iii.f': 'A' | 'B' | 'C'
    /** Keterkaitan kinerja individu yang ditetapkan dengan perjanjian kinerja organisasi */
    'A.I.3.iv.a': 'A' | 'B' | 'C' | 'D'
    /** Kesesuaian ukuran kinerja individu dengan indikator pada level di atasnya */
    'A.I.3.iv.b': 'A' | 'B' | 'C' | 'D'
    /** Frekuensi pengukuran kinerja individu */
    'A.I.3.iv.c': 'A' | 'B' | 'C' | 'D' | 'E'
    /** Pemberian reward berdasarkan hasil penilaian kinerja individu */
    'A.I.3.iv.d': 'Ya' | 'Tidak'
    /** Penerapan aturan disiplin, kode etik, dan kode perilaku */
    'A.I.3.v.a': 'A' | 'B' | 'C' | 'D'
    /** Pemutakhiran berkala data kepegawaian unit kerja */
    'A.I.3.vi.a': 'A' | 'B' | 'C'
    /** Keterlibatan langsung pimpinan dalam menyusun perencanaan */
    'A.I.4.i.a': 'A' | 'B' | 'C'
    /** Keterlibatan langsung pimpinan dalam menyusun penetapan kinerja */
    'A.I.4.i.b': 'A' | 'B' | 'C'
    /** Pemantauan berkala oleh pimpinan atas capaian kinerja */
    'A.I.4.i.c': 'A' | 'B' | 'C' | 'D'
    /** Ketersediaan dokumen perencanaan kinerja */
    'A.I.4.ii.a': 'Ya' | 'Tidak'
    /** Orientasi hasil dalam perencanaan kinerja */
    'A.I.4.ii.b': 'Ya' | 'Tidak'
    /** Penetapan Indikator Kinerja Utama (IKU) */
    'A.I.4.ii.c': 'Ya' | 'Tidak'
    /** Kesesuaian indikator kinerja dengan kriteria SMART */
    'A.I.4.ii.d': 'A' | 'B' | 'C' | 'D'
    /** Ketepatan waktu penyusunan laporan kinerja */
    'A.I.4.ii.e': 'Ya' | 'Tidak'
    /** Muatan informasi kinerja dalam laporan kinerja */
    'A.I.4.ii.f': 'A' | 'B' | 'C'
    /** Keberadaan sistem atau mekanisme informasi kinerja */
    'A.I.4.ii.g': 'Ya' | 'Tidak'
    /** Upaya peningkatan kapasitas SDM pengelola akuntabilitas kinerja */
    'A.I.4.ii.h': 'A' | 'B' | 'C'
    /** Pelaksanaan kampanye publik pengendalian gratifikasi */
    'A.I.5.i.a': 'A' | 'B' | 'C'
    /** Penerapan pengendalian gratifikasi */
    'A.I.5.i.b': 'A' | 'B' | 'C' | 'D'
    /** Pembangunan lingkungan pengendalian */
    'A.I.5.ii.a': 'A' | 'B' | 'C' | 'D' | 'E'
    /** Penilaian risiko atas pelaksanaan kebijakan */
    'A.I.5.ii.b': 'A' | 'B' | 'C' | 'D' | 'E'
    /** Kegiatan pengendalian untuk menekan risiko yang teridentifikasi */
    'A.I.5.ii.c': 'A' | 'B' | 'C'
    /** Penyampaian informasi sistem pengendalian intern (SPI) kepada semua pihak terkait */
    'A.I.5.ii.d': 'A' | 'B' | 'C'
    /** Penerapan kebijakan pengaduan masyarakat */
    'A.I.5.iii.a': 'A' | 'B' | 'C'
    /** Tindak lanjut pengaduan masyarakat */
    'A.I.5.iii.b': 'Ya' | 'Tidak'
    /** Pemantauan dan evaluasi penanganan pengaduan masyarakat */
    'A.I.5.iii.c': 'A' | 'B' | 'C'
    /** Tindak lanjut hasil evaluasi penanganan pengaduan masyarakat */
    'A.I.5.iii.d': 'A' | 'B' | 'C'
    /** Penerapan Whistle-Blowing System (WBS) */
    'A.I.5.iv.a': 'A' | 'B' | 'C'
    /** Evaluasi penerapan Whistle-Blowing System (WBS) */
    'A.I.5.iv.b': 'A' | 'B' | 'C'
    /** Tindak lanjut hasil evaluasi Whistle-Blowing System (WBS) */
    'A.I.5.iv.c': 'A' | 'B' | 'C'
    /** Identifikasi atau pemetaan benturan kepentingan pada tugas dan fungsi utama */
    'A.I.5.v.a': 'A' | 'B' | 'C' | 'D'
    /** Sosialisasi atau internalisasi penanganan benturan kepentingan */
    'A.I.5.v.b': 'A' | 'B' | 'C' | 'D'
    /** Penerapan penanganan benturan kepentingan */
    'A.I.5.v.c': 'A' | 'B' | 'C' | 'D'
    /** Evaluasi penanganan benturan kepentingan */
    'A.I.5.v.d': 'A' | 'B' | 'C'
    /** Tindak lanjut hasil evaluasi penanganan benturan kepentingan */
    'A.I.5.v.e': 'A' | 'B' | 'C'
    /** Kebijakan standar pelayanan */
    'A.I.6.i.a': 'A' | 'B' | 'C' | 'D' | 'E'
    /** Maklumat atas standar pelayanan */
    'A.I.6.i.b': 'A' | 'B' | 'C' | 'D'
    /** Reviu dan perbaikan standar pelayanan */
    'A.I.6.i.c': 'A' | 'B' | 'C' | 'D'
    /** Publikasi standar dan maklumat pelayanan */
    'A.I.6.i.d': 'Ya' | 'Tidak'
    /** Upaya peningkatan kemampuan/kompetensi penerapan budaya pelayanan prima */
    'A.I.6.ii.a': 'A' | 'B' | 'C' | 'D' | 'E'
    /** Kemudahan akses informasi pelayanan melalui berbagai media */
    'A.I.6.ii.b': 'A' | 'B' | 'C' | 'D'
    /** Sistem penghargaan dan sanksi bagi petugas pelayanan */
    'A.I.6.ii.c': 'A' | 'B' | 'C' | 'D'
    /** Sistem kompensasi bagi penerima bila layanan tidak memenuhi standar */
    'A.I.6.ii.d': 'A' | 'B' | 'C' | 'D'
    /** Sarana layanan terpadu/terintegrasi */
    'A.I.6.ii.e': 'A' | 'B' | 'C' | 'D'
    /** Inovasi pelayanan */
    'A.I.6.ii.f': 'A' | 'B' | 'C' | 'D' | 'E'
    /** Media pengaduan dan konsultasi yang terintegrasi dengan SP4N-LAPOR! */
    'A.I.6.iii.a': 'A' | 'B' | 'C' | 'D' | 'E'
    /** Unit pengelola pengaduan dan konsultasi pelayanan */
    'A.I.6.iii.b': 'A' | 'B' | 'C'
    /** Evaluasi atas cara keluhan, masukan, dan konsultasi ditangani */
    'A.I.6.iii.c': 'A' | 'B' | 'C'
    /** Pelaksanaan survei kepuasan masyarakat atas pelayanan */
    'A.I.6.iv.a': 'A' | 'B' | 'C' | 'D' | 'E'
    /** Keterbukaan akses hasil survei kepuasan masyarakat */
    'A.I.6.iv.b': 'A' | 'B' | 'C'
    /** Tindak lanjut hasil survei kepuasan masyarakat */
    'A.I.6.iv.c': 'A' | 'B' | 'C' | 'D'
    /** Penerapan teknologi informasi dalam pemberian layanan */
    'A.I.6.v.a': 'A' | 'B' | 'C' | 'D'
    /** Pembangunan basis data pelayanan terintegrasi */
    'A.I.6.v.b': 'Ya' | 'Tidak'
    /** Perbaikan secara terus-menerus */
    'A.I.6.v.c': 'A' | 'B' | 'C'
    /** Perubahan konkret yang dihasilkan agen perubahan dalam satu tahun */
    'A.II.1.i.a': RatioAnswer<'agenPerubahan' | 'perubahan'>
    /** Perubahan dari agen perubahan yang sudah masuk ke sistem manajemen */
    'A.II.1.i.b': RatioAnswer<'perubahan' | 'perubahanTerintegrasi'>
    /** Komitmen pimpinan pada reformasi birokrasi melalui target yang jelas dalam dokumen perencanaan */
    'A.II.1.ii.a': 'A' | 'B' | 'C' | 'D' | 'E'
    /** Budaya kerja positif dan nilai organisasi diterapkan dalam tugas harian */
    'A.II.1.iii.a': 'A' | 'B' | 'C' | 'D'
    /** Penyusunan peta proses bisnis seiring penyederhanaan jabatan */
    'A.II.2.i.a': 'A' | 'B' | 'C' | 'D'
    /** SPBE terintegrasi dan membuat pelayanan publik lebih cepat dan efisien */
    'A.II.2.ii.a': 'A' | 'B' | 'C'
    /** SPBE terintegrasi dan membuat pelayanan internal lebih cepat dan efisien */
    'A.II.2.ii.b': 'A' | 'B' | 'C'
    /** Manfaat optimal bagi unit kerja dari transformasi digital proses bisnis utama */
    'A.II.2.iii.a': 'A' | 'B' | 'C' | 'D' | 'E'
    /** Manfaat optimal bagi unit kerja dari transformasi digital administrasi pemerintahan */
    'A.II.2.iii.b': 'A' | 'B' | 'C' | 'D' | 'E'
    /** Manfaat optimal bagi unit kerja dari transformasi digital pelayanan publik */
    'A.II.2.iii.c': 'A' | 'B' | 'C' | 'D' | 'E'
    /** Ukuran kinerja individu berorientasi hasil (outcome) menurut jenjangnya */
    'A.II.3.i.a': 'A' | 'B' | 'C'
    /** Hasil asesmen menjadi pertimbangan mutasi dan pengembangan karier */
    'A.II.3.ii.a': 'A' | 'B' | 'C'
    /** Penurunan jumlah pelanggaran disiplin dibandingkan tahun sebelumnya */
    'A.II.3.iii.a': RatioAnswer<'pelanggaranTahunLalu' | 'pelanggaranTahunIni' | 'pelanggaranDisanksi'>
    /** Sasaran kinerja yang capaiannya paling sedikit 100% */
    'A.II.4.i.a': RatioAnswer<'sasaran' | 'sasaranTercapai'>
    /** Capaian perjanjian kinerja menjadi dasar reward and punishment bagi organisasi */
    'A.II.4.ii.a': 'A' | 'B' | 'C' | 'D'
    /** Kerangka logis mengacu pada kinerja utama dan menentukan kinerja seluruh pegawai */
    'A.II.4.iii.a': 'A' | 'B' | 'C' | 'D'
    /** Pengendalian berjenjang aktivitas utama: perencanaan, penilaian risiko, pelaksanaan, pemantauan, dan pelaporan */
    'A.II.5.i.a': 'A' | 'B' | 'C' | 'D' | 'E'
    /** Realisasi penanganan pengaduan masyarakat yang wajib diselesaikan */
    'A.II.5.ii.a': RatioAnswer<'harusDitindaklanjuti' | 'sedangDiproses' | 'selesai'>
    /** Penyampaian LHKPN (Laporan Harta Kekayaan Penyelenggara Negara) */
    'A.II.5.iii.a': RatioAnswer<'kepalaSatker' | 'pejabatWajibLhkpn' | 'lainnya' | 'sudahMelapor'>
    /** Penyampaian LHKASN (Laporan Harta Kekayaan Aparatur Sipil Negara) oleh ASN tidak wajib LHKPN */
    'A.II.5.iii.b': RatioAnswer<'administrator' | 'pengawas' | 'fungsionalPelaksana' | 'sudahMelapor'>
    /** Upaya dan/atau inovasi mendorong perbaikan pada sembilan unsur pelayanan publik */
    'A.II.6.i.a': 'A' | 'B' | 'C' | 'D'
    /** Perizinan/pelayanan yang dipermudah, misalnya lebih cepat, terpadu, beralur singkat, atau terintegrasi aplikasi */
    'A.II.6.i.b': RatioAnswer<'layananTerdata' | 'layananDipermudah'>
    /** Pengaduan pelayanan ditangani responsif dan bertanggung jawab lewat berbagai kanal */
    'A.II.6.ii.a': 'A' | 'B' | 'C' | 'D'
    /** Nilai survei eksternal atas persepsi korupsi (IPAK, Indeks Persepsi Anti Korupsi), skala 0–4 */
    'B.I.a': IndexAnswer
    /** Capaian kinerja utama dibandingkan target dan capaian sebelumnya */
    'B.I.b': 'A' | 'B' | 'C' | 'D' | 'E'
    /** Nilai survei eksternal mutu layanan (IPKP, Indeks Persepsi Kualitas Pelayanan Publik), skala 0–4 */
    'B.II.a': IndexAnswer
  }
  /** Ids of all components, aspects, areas, indicators and questions. */
  readonly nodes:
    | 'A' | 'A.I' | 'A.I.1' | 'A.I.1.i' | 'A.I.1.i.a' | 'A.I.1.i.b' | 'A.I.1.ii' | 'A.I.1.ii.a' | 'A.I.1.ii.b'
    | 'A.I.1.ii.c' | 'A.I.1.iii' | 'A.I.1.iii.a' | 'A.I.1.iii.b' | 'A.I.1.iii.c' | 'A.I.1.iv' | 'A.I.1.iv.a'
    | 'A.I.1.iv.b' | 'A.I.1.iv.c' | 'A.I.1.iv.d' | 'A.I.2' | 'A.I.2.i' | 'A.I.2.i.a' | 'A.I.2.i.b' | 'A.I.2.i.c'
    | 'A.I.2.ii' | 'A.I.2.ii.a' | 'A.I.2.ii.b' | 'A.I.2.ii.c' | 'A.I.2.ii.d' | 'A.I.2.iii' | 'A.I.2.iii.a'
    | 'A.I.2.iii.b' | 'A.I.3' | 'A.I.3.i' | 'A.I.3.i.a' | 'A.I.3.i.b' | 'A.I.3.i.c' | 'A.I.3.ii' | 'A.I.3.ii.a'
    | 'A.I.3.ii.b' | 'A.I.3.ii.c' | 'A.I.3.iii' | 'A.I.3.iii.a' | 'A.I.3.iii.b' | 'A.I.3.iii.c' | 'A.I.3.iii.d'
    | 'A.I.3.iii.e' | 'A.I.3.iii.f' | 'A.I.3.iv' | 'A.I.3.iv.a' | 'A.I.3.iv.b' | 'A.I.3.iv.c' | 'A.I.3.iv.d' | 'A.I.3.v'
    | 'A.I.3.v.a' | 'A.I.3.vi' | 'A.I.3.vi.a' | 'A.I.4' | 'A.I.4.i' | 'A.I.4.i.a' | 'A.I.4.i.b' | 'A.I.4.i.c'
    | 'A.I.4.ii' | 'A.I.4.ii.a' | 'A.I.4.ii.b' | 'A.I.4.ii.c' | 'A.I.4.ii.d' | 'A.I.4.ii.e' | 'A.I.4.ii.f'
    | 'A.I.4.ii.g' | 'A.I.4.ii.h' | 'A.I.5' | 'A.I.5.i' | 'A.I.5.i.a' | 'A.I.5.i.b' | 'A.I.5.ii' | 'A.I.5.ii.a'
    | 'A.I.5.ii.b' | 'A.I.5.ii.c' | 'A.I.5.ii.d' | 'A.I.5.iii' | 'A.I.5.iii.a' | 'A.I.5.iii.b' | 'A.I.5.iii.c'
    | 'A.I.5.iii.d' | 'A.I.5.iv' | 'A.I.5.iv.a' | 'A.I.5.iv.b' | 'A.I.5.iv.c' | 'A.I.5.v' | 'A.I.5.v.a' | 'A.I.5.v.b'
    | 'A.I.5.v.c' | 'A.I.5.v.d' | 'A.I.5.v.e' | 'A.I.6' | 'A.I.6.i' | 'A.I.6.i.a' | 'A.I.6.i.b' | 'A.I.6.i.c'
    | 'A.I.6.i.d' | 'A.I.6.ii' | 'A.I.6.ii.a' | 'A.I.6.ii.b' | 'A.I.6.ii.c' | 'A.I.6.ii.d' | 'A.I.6.ii.e' | 'A.I.6.ii.f'
    | 'A.I.6.iii' | 'A.I.6.iii.a' | 'A.I.6.iii.b' | 'A.I.6.iii.c' | 'A.I.6.iv' | 'A.I.6.iv.a' | 'A.I.6.iv.b'
    | 'A.I.6.iv.c' | 'A.I.6.v' | 'A.I.6.v.a' | 'A.I.6.v.b' | 'A.I.6.v.c' | 'A.II' | 'A.II.1' | 'A.II.1.i' | 'A.II.1.i.a'
    | 'A.II.1.i.b' | 'A.II.1.ii' | 'A.II.1.ii.a' | 'A.II.1.iii' | 'A.II.1.iii.a' | 'A.II.2' | 'A.II.2.i' | 'A.II.2.i.a'
    | 'A.II.2.ii' | 'A.II.2.ii.a' | 'A.II.2.ii.b' | 'A.II.2.iii' | 'A.II.2.iii.a' | 'A.II.2.iii.b' | 'A.II.2.iii.c'
    | 'A.II.3' | 'A.II.3.i' | 'A.II.3.i.a' | 'A.II.3.ii' | 'A.II.3.ii.a' | 'A.II.3.iii' | 'A.II.3.iii.a' | 'A.II.4'
    | 'A.II.4.i' | 'A.II.4.i.a' | 'A.II.4.ii' | 'A.II.4.ii.a' | 'A.II.4.iii' | 'A.II.4.iii.a' | 'A.II.5' | 'A.II.5.i'
    | 'A.II.5.i.a' | 'A.II.5.ii' | 'A.II.5.ii.a' | 'A.II.5.iii' | 'A.II.5.iii.a' | 'A.II.5.iii.b' | 'A.II.6'
    | 'A.II.6.i' | 'A.II.6.i.a' | 'A.II.6.i.b' | 'A.II.6.ii' | 'A.II.6.ii.a' | 'B' | 'B.I' | 'B.I.a' | 'B.I.b' | 'B.II'
    | 'B.II.a'
  /** Ids of the areas across aspects. */
  readonly areas:
    | '1' | '2' | '3' | '4' | '5' | '6'
  /** Ids of the predicates. */
  readonly predicates:
    | 'WBK' | 'WBBM'
  /** From convention id to its choices. */
  readonly conventions: {
    /** Tidak ada agen perubahan */
    'nothingToCount.A.II.1.i.a': 'zero' | 'full'
    /** Tidak ada perubahan yang dibuat */
    'nothingToCount.A.II.1.i.b': 'zero' | 'full'
    /** Tidak ada pelanggaran tahun lalu maupun tahun ini */
    'nothingToCount.A.II.3.iii.a': 'zero' | 'full'
    /** Pelanggaran naik dari nol */
    'riseFromNothing.A.II.3.iii.a': 'zero' | 'full'
    /** Tidak ada sasaran kinerja */
    'nothingToCount.A.II.4.i.a': 'zero' | 'full'
    /** Tidak ada pengaduan yang harus ditindaklanjuti */
    'nothingToCount.A.II.5.ii.a': 'zero' | 'full'
    /** Tidak ada yang wajib LHKPN */
    'nothingToCount.A.II.5.iii.a': 'zero' | 'full'
    /** Tidak ada yang wajib LHKASN */
    'nothingToCount.A.II.5.iii.b': 'zero' | 'full'
    /** Tidak ada perizinan/pelayanan yang terdata */
    'nothingToCount.A.II.6.i.b': 'zero' | 'full'
    /** Rasio diberikan sebagai persentase tanpa jumlah */
    'percentGiven': 'accept' | 'reject'
  }
  /** Ids of the variants. */
  readonly variants: never
  /** Ids of the categories of a proposal. */
  readonly categories: 'WBK' | 'WBK-AFIRMASI' | 'WBBM'
  /** Ids of the kinds of instansi. */
  readonly instansiKinds: 'kl' | 'pemprov' | 'pemkab'
  /** The facts of a submission, by who must meet them, and the tiers of units. */
  readonly submission: {
    /** The facts that the instansi must meet. */
    readonly instansi: {
      /** Opini BPK */
      readonly bpk: 'WTP' | 'WTP-DPP' | 'WDP' | 'TW' | 'TMP' | null
      /** Predikat SAKIP instansi */
      readonly sakip: GradeFact<'AA' | 'A' | 'BB' | 'B' | 'CC' | 'C' | 'D'>
      /** Indeks RB */
      readonly rb: GradeFact<'AA' | 'A' | 'BB' | 'B' | 'CC' | 'C' | 'D'>
      /** Level maturitas SPIP */
      readonly spip: GradeFact<'5' | '4' | '3' | '2' | '1' | '0'>
      /** Perbuatan melanggar hukum terkait KKN pada tahun pengajuan */
      readonly kkn: boolean | null
    }
    /** The facts that the unit must meet. */
    readonly unit: {
      /** Layanan inti instansi */
      readonly core: boolean | null
      /** Berdampak besar pada persepsi masyarakat atas birokrasi */
      readonly impact: boolean | null
      /** Tindak lanjut hasil pengawasan APIP/BPK */
      readonly tlhp: PercentFact
      /** Penyampaian LHKPN */
      readonly lhkpn: PercentFact
      /** Penyampaian LHKASN */
      readonly lhkasn: PercentFact
      /** Membangun ZI menuju predikat yang diusulkan */
      readonly buildingSince: IsoDate | null
      /** Predikat SAKIP unit dari evaluasi internal */
      readonly internalSakip: GradeFact<'AA' | 'A' | 'BB' | 'B' | 'CC' | 'C' | 'D'>
      /** Penilaian pendahuluan menyatakan layak dievaluasi TPI */
      readonly preliminary?: boolean | null
    }
    /** The documents that must be there. */
    readonly documents: {
      /** Surat permohonan evaluasi dari pimpinan instansi */
      readonly applicationLetter: boolean | null
      /** SPTJM kepala unit, bermeterai Rp10.000 */
      readonly sptjm: boolean | null
    }
    /** Ids of the tiers of units. */
    readonly tiers: 'madya' | 'pratama' | 'provincial' | 'belowProvince'
  }
  /** Ids of the kinds of kawasan, of the roles in them, and of the aspects of integration. */
  readonly kawasan: {
    /** Ids of the kinds of kawasan. */
    readonly kinds: 'airport' | 'seaport' | 'lawEnforcement' | 'land' | 'localGovernment' | 'other'
    /** Ids of the roles that units have. */
    readonly roles: 'airportAuthority' | 'customs' | 'immigration' | 'fishQuarantine' | 'healthQuarantine' | 'animalPlantQuarantine' | 'portAuthority' | 'harbourMaster'
    /** Ids of the aspects of integration. */
    readonly aspects: 'processMap' | 'procedures' | 'application' | 'review' | 'informationSystem'
  }
  /** From survey id to the ids of its elements. */
  readonly surveys: {
    /** Survei Persepsi Anti Korupsi */
    readonly SPAK: 'diskriminasi' | 'kecurangan' | 'imbalan' | 'percaloan' | 'pungutanLiar'
    /** Survei Persepsi Pelayanan Publik */
    readonly SPKP: 'persyaratan' | 'prosedur' | 'waktu' | 'biaya' | 'produk' | 'kompetensi' | 'perilaku' | 'pengaduan' | 'sarana'
  }
  /** Ids of those who carry surveys out. */
  readonly conductors: 'internal' | 'bps' | 'thirdParty'
  /** Ids of the grounds of a revocation. */
  readonly grounds: 'criteriaNotMet' | 'maladministration' | 'indicatorLost'
}

/** Zona Integritas evaluation worksheet, PermenPANRB 90/2021: 113 questions, with the source of every figure. */
export const permenpanrb90_2021 = /* @__PURE__ */ markChecked(data) as unknown as RubricOf<Permenpanrb90_2021Keys>
