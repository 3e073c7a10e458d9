import { type Entry, entry } from './entry'

/** Layouts of other systems, and what is read from them and written to them. */
export const interchange = {
  layout_other_rubric: entry(
    'Tata letak "{id}" adalah tata letak rubrik "{given}", bukan "{rubric}".',
    'The layout "{id}" is that of the rubric "{given}", not "{rubric}".',
    [
      'Untuk rubrik sendiri, periksa tata letaknya dengan defineLayout.',
      'For a rubric of your own, check the layout by defineLayout.',
    ],
  ),
  layout_missing_cell: entry('Tata letak ini tidak memuat sel {cell}.', 'This layout lacks the cell {cell}.'),
  layout_missing_row: entry(
    'Baris menurut penomoran "{rows}" belum disebutkan.',
    'The row by the numbering "{rows}" is not given.',
  ),
  layout_row_taken: entry(
    'Baris {row} menurut penomoran "{rows}" dipakai lebih dari sekali.',
    'Row {row} of the numbering "{rows}" is used more than once.',
  ),
  invalid_record: entry(
    'Catatan ke-{record} bukan objek biasa: {given}.',
    'Record {record} is no plain object: {given}.',
    ['Isinya: {allowed}.', 'Its fields: {allowed}.'],
  ),
  missing_item: entry('Catatan ke-{record} tidak memiliki {field}.', 'Record {record} has no {field}.'),
  unknown_item: entry(
    'Tidak ada {field} {given}; yang ada: {first} sampai {last}.',
    'There is no {field} {given}; there are {first} to {last}.',
    ['Mungkin maksudnya {closest}.', 'Perhaps {closest} is meant.'],
  ),
  item_repeated: entry(
    '{field} {id} muncul lebih dari sekali, pada catatan ke-{records}.',
    '{field} {id} comes more than once, in the records {records}.',
    [
      'Sisakan satu saja; isian yang berbeda ditolak, yang sama dipakai sekali.',
      'Keep one of them; contents that differ are refused, equal ones are used once.',
    ],
  ),
  field_not_read: entry(
    'Isian "{field}" pada {records} catatan tidak dikenal tata letak ini dan tidak dibaca.',
    'The field "{field}" of {records} records is unknown to this layout and was not read.',
    ['Mungkin maksudnya "{closest}".', 'Perhaps "{closest}" is meant.'],
  ),
  note_not_text: entry('{place}: {given} bukan teks.', '{place}: {given} is no text.'),
  beside_fields: entry(
    '{place} berisi {given}, tetapi baris itu bukan isian.',
    '{place} holds {given}, but that row is no field.',
    ['Periksa apakah isiannya tergeser.', 'Check whether the contents were shifted.'],
  ),
  no_answer_column: entry(
    'Lembar {sheet}: baris yang diberikan mencakup kolom {first} sampai {last}, tanpa kolom jawaban ({columns}); tidak ada jawaban yang dibaca.',
    'Sheet {sheet}: the rows given span the columns {first} to {last}, with no column of answers ({columns}); no answer was read.',
    [
      'Periksa opsi firstColumn, atau berikan baris mulai dari kolom A.',
      'Check the option firstColumn, or give the rows from column A on.',
    ],
  ),
  heading_passed_over: entry(
    '{place} berisi {given}, yang dilewati sebagai judul kolom.',
    '{place} holds {given}, which was passed over as a heading.',
  ),
  note_beside_fields: entry(
    '{place} berisi {given}, tetapi baris itu bukan isian; catatannya tidak dibaca.',
    '{place} holds {given}, but that row is no field; the note was not read.',
  ),
  share_passed_over: entry(
    '{place} berisi {given} untuk {id}, hasil hitungan lembar itu; yang dibaca adalah jumlahnya.',
    '{place} holds {given} for {id}, which the sheet computes; the counts are read.',
  ),
  share_without_counts: entry(
    '{place} berisi {given} untuk {id}, tetapi jumlahnya kosong; {id} belum terjawab.',
    '{place} holds {given} for {id}, but its counts are blank; {id} is unanswered.',
    [
      'Isi jumlahnya, atau jawab dengan {{ percent }} bila hanya persentasenya yang diketahui.',
      'Fill in the counts, or answer with {{ percent }} if only the percentage is known.',
    ],
  ),
  total_differs: entry(
    '{place}: total {given} berbeda dari {sum}, jumlah baris-barisnya ({cells}); yang dipakai adalah jumlah itu.',
    '{place}: the total {given} differs from {sum}, the sum of its rows ({cells}); the sum counts.',
    ['Periksa total dan baris-barisnya.', 'Check the total and its rows.'],
  ),
  total_unreadable: entry(
    '{place}: {given} tidak terbaca sebagai total dari {cells}; yang dipakai adalah jumlah baris-barisnya.',
    '{place}: {given} cannot be read as the total of {cells}; the sum of its rows counts.',
  ),
  total_not_checked: entry(
    '{place}: total {given} tidak dapat diperiksa, karena ada baris yang tidak terbaca ({cells}).',
    '{place}: the total {given} cannot be checked, since some of its rows cannot be read ({cells}).',
  ),
  heading_missing: entry('Tidak ada kolom dengan judul {allowed}.', 'There is no column headed {allowed}.', [
    'Mungkin maksudnya "{closest}".',
    'Perhaps "{closest}" is meant.',
  ]),
  heading_repeated: entry(
    'Lebih dari satu kolom berisi hal yang sama menurut judulnya: {given}; tidak satu pun dibaca.',
    'More than one column holds the same by its heading: {given}; none of them was read.',
    ['Sisakan satu saja, atau ubah judulnya.', 'Keep one of them, or change the heading.'],
  ),
  column_not_read: entry(
    'Kolom {column} dengan judul {given} tidak dikenal dan tidak dibaca.',
    'Column {column}, headed {given}, is unknown and was not read.',
    ['Mungkin maksudnya "{closest}".', 'Perhaps "{closest}" is meant.'],
  ),
  row_without_id: entry(
    'Baris {row} berisi sesuatu, tetapi tidak menyebutkan isian yang mana.',
    'Row {row} holds something, but does not say which cell it is of.',
  ),
  answer_without_cell: entry(
    '{given} untuk {id} tidak memiliki sel dalam tata letak ini dan tidak ditulis.',
    '{given} for {id} has no cell in this layout and was not written.',
    [
      'Berikan jumlahnya, atau indeks sebagai satu angka desimal.',
      'Give its counts, or the index as one decimal figure.',
    ],
  ),
  written_below_one: entry(
    '{id}: indeks {given} di bawah 1 ditulis, tetapi hanya terbaca kembali dengan opsi surveys: "index".',
    '{id}: the index {given} below 1 was written, but is read back only with the option surveys: "index".',
  ),
  written_like_time: entry(
    '{id}: indeks {given} yang mirip jam ditulis, tetapi hanya terbaca kembali dengan opsi surveys: "index".',
    '{id}: the index {given}, which looks like a time, was written, but is read back only with the option surveys: "index".',
  ),
  side_not_written: entry(
    'Lembar {sheet} tidak memiliki kolom untuk {field}; jawabannya tidak ditulis.',
    'The sheet {sheet} has no column for {field}; its answers were not written.',
  ),
  note_not_written: entry(
    '{field} untuk {id} tidak memiliki tempat dalam tata letak ini, atau tempatnya sudah terisi; tidak ditulis.',
    '{field} of {id} has no place in this layout, or the place is taken; it was not written.',
  ),
} as const satisfies Record<string, Entry>
